package nl.poort.techniek.xml;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.poort.techniek.Weigering;

/// Reads an XML file of any size part by part, as hardened as [Xmlbestand]; a part that was told is forgotten.
public final class Xmlstroom {
    private final XMLStreamReader lezer;
    private final Xmlgrens grens;
    private final Set<String> houders;
    private final Consumer<Xmlelement> gevonden;
    private final ArrayDeque<Xmlelement> open = new ArrayDeque<>();
    /// The holder that is open, counted from the root; 0 outside of one.
    private int houder;
    private int elementen;
    private int tekens;

    private Xmlstroom(XMLStreamReader lezer, Xmlgrens grens, Set<String> houders, Consumer<Xmlelement> gevonden) {
        this.lezer = lezer;
        this.grens = grens;
        this.houders = houders;
        this.gevonden = gevonden;
    }

    /// @param grens of one part
    /// @param houders local names of the elements whose children are the parts
    public static void lees(InputStream in, Xmlgrens grens, Set<String> houders, Consumer<Xmlelement> gevonden) {
        XMLStreamReader lezer = null;
        try {
            lezer = Xmlbestand.fabriek(false).createXMLStreamReader(in);
            new Xmlstroom(lezer, grens, houders, gevonden).lees();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof java.io.CharConversionException) {
                throw geweigerd("Dit bestand is geen UTF-8");
            }
            if (e.getNestedException() instanceof java.io.IOException io) {
                throw new java.io.UncheckedIOException(io);
            }
            throw Xmlbestand.kapot(e);
        } catch (java.util.MissingResourceException e) {
            // the JDK has no words for some faults in what it skips
            throw geweigerd("Dit is geen goede XML");
        } finally {
            Xmlbestand.sluit(lezer);
        }
    }

    private void lees() throws XMLStreamException {
        while (lezer.hasNext()) {
            switch (lezer.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw geweigerd("Dit bestand heeft een DOCTYPE of een eigen afkorting, en dat mag niet");
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> einde();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> tekst();
                default -> {
                    // comments and instructions to others say nothing
                }
            }
        }
    }

    private void begin() {
        if (open.size() >= grens.diepte()) {
            throw geweigerd("Dit bestand is te diep: hoogstens " + grens.diepte() + " elementen in elkaar");
        }
        if (houder > 0 && ++elementen > grens.elementen()) {
            throw geweigerd("Eén onderdeel van dit bestand heeft meer dan " + grens.elementen() + " elementen");
        }
        var nieuw = Xmlbestand.element(lezer);
        if (open.size() > houder && houder > 0) {
            open.peek().hangAan(nieuw);
        }
        open.push(nieuw);
        if (houder == 0 && houders.contains(nieuw.naam())) {
            houder = open.size();
        }
    }

    private void einde() {
        var dicht = open.pop();
        dicht.sluit();
        if (houder > 0 && open.size() == houder) {
            gevonden.accept(dicht);
            elementen = 0;
            tekens = 0;
        } else if (open.size() < houder) {
            houder = 0;
        }
    }

    /// A text may come in pieces: the space between two of them is kept.
    private void tekst() {
        if (houder == 0 || open.size() <= houder || !open.peek().heeftTekst() && lezer.isWhiteSpace()) {
            return;
        }
        tekens += lezer.getTextLength();
        if (tekens > grens.bytes()) {
            throw geweigerd("Eén onderdeel van dit bestand is te groot: hoogstens " + grens.bytes() + " tekens");
        }
        open.peek().schrijfBij(lezer.getText());
    }

    private static Weigering geweigerd(String zin) {
        return new Weigering("xml-geweigerd", zin);
    }
}
