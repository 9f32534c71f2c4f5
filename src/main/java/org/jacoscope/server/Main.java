package org.jacoscope.server;

/** Starts Jacoscope. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("Jacoscope has no server yet.");
    }
}
