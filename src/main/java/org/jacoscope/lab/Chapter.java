package org.jacoscope.lab;

/** The story's chapters, in order. */
public enum Chapter {
    CHANGE("change", "Change of variables", "From the Gaussian integral to any map: how area stretches, and why."),
    OPTIMISE("optimise", "Optimisation", "Which way is down, and how far? Gradients, Hessians, least squares."),
    LEARN("learn", "Learning", "Networks as products of Jacobians: forwards, backwards, vanishing, exploding."),
    FLOW("flow", "Normalising flows", "Densities carried through invertible maps, learnt from data."),
    PROGRAMS("programs", "Differentiable programs", "Arms, simulators, pictures: gradients through whole programs.");

    private final String id;
    private final String title;
    private final String summary;

    Chapter(String id, String title, String summary) {
        this.id = id;
        this.title = title;
        this.summary = summary;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }
}
