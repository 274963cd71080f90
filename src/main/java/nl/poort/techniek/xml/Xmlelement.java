package nl.poort.techniek.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// An element as it was read: its name, its own text, its attributes, and what stands in it.
public final class Xmlelement {
    private final String ruimte;
    private final String naam;
    private final int regel;
    private final String[] attributen;
    private List<Xmlelement> kinderen = List.of();
    private String tekst = "";
    private StringBuilder stukken;

    /// @param attributen local name and value, in turn
    Xmlelement(String ruimte, String naam, int regel, String[] attributen) {
        this.ruimte = ruimte;
        this.naam = naam;
        this.regel = regel;
        this.attributen = attributen;
    }

    void hangAan(Xmlelement kind) {
        if (kinderen.isEmpty()) {
            kinderen = new ArrayList<>(4);
        }
        kinderen.add(kind);
    }

    void schrijfBij(String stuk) {
        if (tekst.isEmpty() && stukken == null) {
            tekst = stuk;
            return;
        }
        if (stukken == null) {
            stukken = new StringBuilder(tekst);
        }
        stukken.append(stuk);
    }

    boolean heeftTekst() {
        return !tekst.isEmpty() || stukken != null;
    }

    void sluit() {
        if (stukken != null) {
            tekst = stukken.toString();
            stukken = null;
        }
    }

    /// The namespace, empty when it has none.
    public String ruimte() {
        return ruimte;
    }

    public String naam() {
        return naam;
    }

    /// The line of the file where its start tag ends.
    public int regel() {
        return regel;
    }

    /// Its own text as it stands, without the text of what stands in it.
    public String tekst() {
        return tekst;
    }

    public boolean heet(String ruimte, String naam) {
        return this.naam.equals(naam) && this.ruimte.equals(ruimte);
    }

    /// The value of the attribute with this local name, empty when absent.
    public String attribuut(String naam) {
        for (int i = 0; i < attributen.length; i += 2) {
            if (attributen[i].equals(naam)) {
                return attributen[i + 1];
            }
        }
        return "";
    }

    public List<Xmlelement> kinderen() {
        return Collections.unmodifiableList(kinderen);
    }

    public List<Xmlelement> list(String ruimte, String naam) {
        return kinderen.stream().filter(k -> k.heet(ruimte, naam)).toList();
    }

    public Optional<Xmlelement> find(String ruimte, String naam) {
        for (var kind : kinderen) {
            if (kind.heet(ruimte, naam)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// The text of the first child of that name without the space around it, empty when absent.
    public String tekst(String ruimte, String naam) {
        return find(ruimte, naam).map(k -> k.tekst.strip()).orElse("");
    }
}
