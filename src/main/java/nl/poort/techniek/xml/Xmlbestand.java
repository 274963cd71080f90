package nl.poort.techniek.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.HashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.poort.techniek.Weigering;

/// Reads an XML file into its elements, or refuses it in words.
public final class Xmlbestand {
    /// With this its messages about limits begin.
    private static final String GRENS_VAN_DE_JDK = "JAXP0001";

    private static final int KORT = 200;

    private final XMLStreamReader lezer;
    private final Xmlgrens grens;
    private final ArrayDeque<Xmlelement> open = new ArrayDeque<>();
    /// Short texts come back often: each is kept once.
    private final HashMap<String, String> kort = new HashMap<>();
    private Xmlelement wortel;
    private int elementen;

    private Xmlbestand(XMLStreamReader lezer, Xmlgrens grens) {
        this.lezer = lezer;
        this.grens = grens;
    }

    /// @return the root element
    public static Xmlelement lees(byte[] inhoud, Xmlgrens grens) {
        if (inhoud.length > grens.bytes()) {
            throw geweigerd("Dit bestand is te groot: hoogstens " + grens.bytes() / 1_000_000 + " MB");
        }
        XMLStreamReader lezer = null;
        try {
            lezer = fabriek(true).createXMLStreamReader(new ByteArrayInputStream(inhoud));
            return new Xmlbestand(lezer, grens).lees();
        } catch (XMLStreamException e) {
            throw kapot(e);
        } catch (Weigering w) {
            throw w;
        } catch (RuntimeException e) {
            // the reader of the JDK throws all kinds on letters that cannot be
            throw new Weigering("xml-onleesbaar", "Dit bestand is geen geldige XML");
        } finally {
            sluit(lezer);
        }
    }

    /// The one factory: no document type, no entities of the file's own, nothing from elsewhere.
    ///
    /// @param heel whether a text comes in one piece
    static XMLInputFactory fabriek(boolean heel) {
        var fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_VALIDATING, false);
        fabriek.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, heel);
        // without a document type only &lt; and its like are left: a large file may have many, and our own bounds hold
        fabriek.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        fabriek.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        fabriek.setXMLResolver((publicId, systemId, uri, naam) -> {
            throw new XMLStreamException("outside");
        });
        return fabriek;
    }

    private Xmlelement lees() throws XMLStreamException {
        while (lezer.hasNext()) {
            switch (lezer.next()) {
                case XMLStreamConstants.DTD ->
                    throw geweigerd("Dit bestand heeft een DOCTYPE, en dat mag niet: haal die regel weg");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw geweigerd("Dit bestand gebruikt een eigen afkorting (&…;) op regel " + regel());
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> open.pop().sluit();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> tekst();
                default -> {
                    // comments and instructions to others say nothing
                }
            }
        }
        return wortel;
    }

    private void begin() {
        if (open.size() >= grens.diepte()) {
            throw geweigerd("Dit bestand is te diep: hoogstens " + grens.diepte() + " elementen in elkaar");
        }
        if (++elementen > grens.elementen()) {
            throw geweigerd("Dit bestand heeft te veel onderdelen: hoogstens " + grens.elementen());
        }
        var nieuw = element(lezer);
        if (open.isEmpty()) {
            wortel = nieuw;
        } else {
            open.peek().hangAan(nieuw);
        }
        open.push(nieuw);
    }

    /// What stands in the start tag where the reader is.
    static Xmlelement element(XMLStreamReader lezer) {
        int regel = lezer.getLocation().getLineNumber();
        if (lezer.getLocalName().equals("include")
                && "http://www.w3.org/2001/XInclude".equals(lezer.getNamespaceURI())) {
            throw geweigerd("Dit bestand haalt op regel " + regel + " iets van elders binnen, en dat mag niet");
        }
        var attributen = new String[lezer.getAttributeCount() * 2];
        for (int i = 0; i < attributen.length; i += 2) {
            attributen[i] = lezer.getAttributeLocalName(i / 2);
            attributen[i + 1] = lezer.getAttributeValue(i / 2);
        }
        var ruimte = lezer.getNamespaceURI();
        return new Xmlelement(ruimte == null ? "" : ruimte, lezer.getLocalName(), regel, attributen);
    }

    private void tekst() {
        if (!open.isEmpty() && !lezer.isWhiteSpace()) {
            var tekst = lezer.getText();
            open.peek().schrijfBij(tekst.length() > KORT ? tekst : kort.computeIfAbsent(tekst, t -> t));
        }
    }

    private int regel() {
        return lezer.getLocation().getLineNumber();
    }

    private static Weigering geweigerd(String zin) {
        return new Weigering("xml-geweigerd", zin);
    }

    static Weigering kapot(XMLStreamException e) {
        if (e.getMessage() != null && e.getMessage().contains(GRENS_VAN_DE_JDK)) {
            return geweigerd("Dit bestand is te diep of te ingewikkeld");
        }
        var waar = e.getLocation();
        var plaats = waar == null ? "" : ", zie regel " + waar.getLineNumber() + ", teken " + waar.getColumnNumber();
        return new Weigering("xml-onleesbaar", "Dit bestand is geen geldige XML" + plaats);
    }

    static void sluit(XMLStreamReader lezer) {
        try {
            if (lezer != null) {
                lezer.close();
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
