package org.jacoscope.server;

import org.jacoscope.server.asset.Assets;
import org.jacoscope.server.page.Addresses;

/** The addresses of a running server: the same seen from every page. */
record ServedAddresses(Assets assets) implements Addresses {
    private static final Server SERVER = new Server("/api/v1", "/api", "/api/v1/openapi.json");

    @Override
    public String home() {
        return "/";
    }

    @Override
    public String lab(String id) {
        return "/labs/" + id;
    }

    @Override
    public String docs() {
        return "/docs";
    }

    @Override
    public String doc(String name) {
        return "/docs/" + name;
    }

    @Override
    public String embed(String id) {
        return "/embed/" + id;
    }

    @Override
    public String thumbnail(String id, String theme) {
        return "/labs/" + id + ".svg?show=thumbnail&width=480&theme=" + theme;
    }

    @Override
    public String asset(String name) {
        return "/assets/" + assets.version() + "/" + name;
    }

    @Override
    public Server server() {
        return SERVER;
    }
}
