package nl.poort.architectuur;

import java.util.List;

/// Where a class stands: `nl.poort.keten.vragen.api` is layer `keten`, module `keten.vragen`, below its front package.
record Plek(String pakket) {
    /// From the question down to the plumbing: a layer may use what stands after it.
    static final List<String> LAGEN = List.of("web", "sturing", "contact", "keten", "loket", "registers", "techniek");

    static final List<String> DOMEIN = List.of("sturing", "contact", "keten", "loket", "registers");

    static Plek van(String klasse) {
        var naam = klasse.replace('/', '.');
        return new Plek(naam.contains(".") ? naam.substring(0, naam.lastIndexOf('.')) : "");
    }

    private String[] delen() {
        return pakket.split("\\.");
    }

    /// Empty for the root package, where everything is wired.
    String laag() {
        return delen().length > 2 ? delen()[2] : "";
    }

    /// `keten.vragen`; the layer itself for what stands directly in it.
    String module() {
        return delen().length > 3 ? delen()[2] + "." + delen()[3] : laag();
    }

    /// The schema a module owns carries its name.
    String schema() {
        return delen().length > 3 ? delen()[3] : laag();
    }

    boolean isVoordeur() {
        return delen().length <= 4;
    }

    boolean isApi() {
        return pakket.endsWith(".api") || pakket.contains(".api.");
    }
}
