package nl.poort.web.werkplek.contact;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.kennis.Correctie;
import nl.poort.contact.klantcontact.Bronsoort;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.contact.klantcontact.Gesprek;
import nl.poort.contact.klantcontact.Klant;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.contact.klantcontact.Toezegging;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Urgentie;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Records;
import nl.poort.web.Formulier;
import nl.poort.web.werkplek.Deuren;

/// Reads how a contact ended: every error at once, then the one door that fits.
final class Contactsluiting {
    private final Deuren deuren;
    private final Contactklant klanten;
    private final Ondernemer ondernemer;

    Contactsluiting(Deuren deuren) {
        this.deuren = deuren;
        this.klanten = new Contactklant(deuren);
        this.ondernemer = new Ondernemer(deuren);
    }

    /// @return empty when the contact was only counted
    Optional<Klantcontact> sluit(Medewerker wie, UUID id, Formulier f) {
        return deuren.balie().lopend().rondAf(wie, id, loopt -> {
            var besluit = f.waarde("besluit");
            var contact = loopt.vraag() != null && !besluit.equals("ookik") && !besluit.equals("turf")
                    ? Optional.of(bijVraag(wie, loopt, f))
                    : nieuw(wie, loopt, f, besluit);
            contact.filter(k -> besluit.equals("beantwoord")).ifPresent(k -> gegeven(wie, loopt, k));
            return contact;
        });
    }

    /// Remembered, so that the customer hears it when one of the answers proves wrong.
    private void gegeven(Medewerker wie, LopendContact loopt, Klantcontact k) {
        loopt.bronnen().stream()
                .filter(b -> b.soort() == Bronsoort.ARTIKEL || b.soort() == Bronsoort.PRODUCT)
                .forEach(b -> deuren.kennisbank()
                        .herroepingen()
                        .gegeven(
                                wie.actor("vraag beantwoorden"),
                                b.verwijzing(),
                                b.versie(),
                                Correctie.Soort.CONTACT,
                                k.id()));
    }

    private Optional<Klantcontact> nieuw(Medewerker wie, LopendContact loopt, Formulier f, String besluit) {
        return switch (besluit) {
            case "beantwoord" -> Optional.of(beantwoord(wie, loopt, f));
            case "terugbellen" -> Optional.of(belTerug(wie, loopt, f));
            case "uitzoeken", "zaak" -> Optional.of(zoekUit(wie, loopt, f, false));
            case "warm" -> Optional.of(zoekUit(wie, loopt, f, true));
            case "zelf" -> Optional.of(meldtZelf(wie, loopt, f));
            case "ookik" -> Optional.of(loopMee(wie, loopt, f));
            case "turf" -> turf(wie, loopt, f);
            default -> {
                f.fout("besluit", "Kies hoe het verder gaat");
                f.weiger();
                yield Optional.empty();
            }
        };
    }

    /// About what runs already: answered, or passed on to who handles it.
    private Klantcontact bijVraag(Medewerker wie, LopendContact loopt, Formulier f) {
        if (f.waarde("besluit").equals("beantwoord")) {
            return beantwoord(wie, loopt, f);
        }
        var boodschap = f.tekst("antwoord", "Schrijf op wat u doorgeeft");
        var gesprek = gesprek(wie, loopt, f, null);
        f.weiger();
        return deuren.balie().vervolg().doorgeven(wie, gesprek, boodschap);
    }

    private Klantcontact beantwoord(Medewerker wie, LopendContact loopt, Formulier f) {
        var antwoord = f.tekstOfNiets("antwoord");
        var artikel = artikel(loopt);
        if (antwoord == null && loopt.bronnen().isEmpty()) {
            f.fout("antwoord", "Schrijf kort op wat u hebt verteld, of open het antwoord dat u gaf");
        }
        var gesprek = gesprek(wie, loopt, f, null);
        f.weiger();
        var verteld = antwoord != null ? antwoord : metBron(loopt);
        return deuren.contact().gesprekken().beantwoorden(wie, gesprek, verteld, artikel);
    }

    private static String metBron(LopendContact loopt) {
        var bron = loopt.bronnen().getLast();
        return "Beantwoord met " + bron.nummer() + ": " + bron.titel();
    }

    /// The answer that was opened last.
    private static UUID artikel(LopendContact loopt) {
        return loopt.bronnen().stream()
                .filter(b -> b.soort() == Bronsoort.ARTIKEL)
                .reduce((een, laatste) -> laatste)
                .map(b -> b.verwijzing())
                .orElse(null);
    }

    private Klantcontact zoekUit(Medewerker wie, LopendContact loopt, Formulier f, boolean warm) {
        var gesprek = gesprek(wie, loopt, f, "Schrijf op wat de klant vraagt, in zijn eigen woorden");
        var toezegging = toezegging(f, loopt, wijze(wie, f, gesprek));
        boolean doorzetten = warm || f.waarde("besluit").equals("uitzoeken");
        var naar = doorzetten ? f.idOfNiets("naar") : null;
        if (warm && naar == null) {
            f.fout("naar", "Kies wie het gesprek overneemt");
        }
        klanten.eisTelefoon(wie, f, gesprek.klant(), toezegging.wijze());
        f.weiger();
        var gevraagd = eerste(f.tekstOfNiets("gevraagd"), f.tekstOfNiets("antwoord"), gesprek.eigenWoorden());
        var volledig = naar == null
                ? toezegging
                : warm ? toezegging.metWarmeOverdracht(naar, gevraagd) : toezegging.metDoorzetting(naar, gevraagd);
        return deuren.contact().gesprekken().toezeggen(wie, gesprek, volledig);
    }

    /// By the group that was chosen, else by the own team; the rest follows from the norm.
    private Klantcontact belTerug(Medewerker wie, LopendContact loopt, Formulier f) {
        var gesprek = gesprek(wie, loopt, f, "Schrijf op wat de klant vraagt, in zijn eigen woorden");
        var naar = f.idOfNiets("naar");
        klanten.eisTelefoon(wie, f, gesprek.klant(), Terugkoppelwijze.BELLEN);
        var gevraagd = eerste(f.tekstOfNiets("gevraagd"), f.tekstOfNiets("antwoord"), gesprek.eigenWoorden());
        var wens = new Belwens(deuren).lees(wie, f, naar == null ? gesprek.contactschakel() : naar, gevraagd);
        f.weiger();
        return deuren.balie().bellen().gesprekken().toezeggen(wie, gesprek, ondernemer.belwens(wie, loopt, wens));
    }

    private static String eerste(String... teksten) {
        return Arrays.stream(teksten).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /// Called back when that was chosen, or when a number is known.
    private Terugkoppelwijze wijze(Medewerker wie, Formulier f, Gesprek gesprek) {
        if (!f.waarde("wijze").isEmpty()) {
            return kies(f, "wijze", Terugkoppelwijze.BELLEN);
        }
        boolean bellen = gesprek.klant() instanceof Klant.Anoniem || klanten.heeftTelefoon(wie, f, gesprek.klant());
        return bellen ? Terugkoppelwijze.BELLEN : Terugkoppelwijze.SCHRIJVEN;
    }

    private Klantcontact meldtZelf(Medewerker wie, LopendContact loopt, Formulier f) {
        var bij = f.tekst("bij", "Schrijf op waar de klant het gaat melden", 200);
        var gesprek =
                gesprek(wie, loopt, f, "Schrijf op wat de klant vraagt. Dan hoeft de klant het daar niet te herhalen.");
        f.weiger();
        return deuren.contact().gesprekken().meldtZelf(wie, gesprek, bij, artikel(loopt));
    }

    private Klantcontact loopMee(Medewerker wie, LopendContact loopt, Formulier f) {
        var artikel = loopt.vraag() == null ? artikel(loopt) : null;
        if (artikel == null && loopt.vraag() == null) {
            f.fout("besluit", "Open eerst het bekende probleem of de vraag die deze klant ook heeft");
        }
        var los = Records.with(loopt, "vraag", null, "kenmerk", null);
        var gesprek = gesprek(wie, los, f, "Schrijf op wat de klant vraagt, in zijn eigen woorden");
        var toezegging = toezegging(f, los, wijze(wie, f, gesprek));
        klanten.eisTelefoon(wie, f, gesprek.klant(), toezegging.wijze());
        f.weiger();
        return deuren.contact().gesprekken().meelopen(wie, gesprek, toezegging, loopt.vraag(), artikel);
    }

    private Optional<Klantcontact> turf(Medewerker wie, LopendContact loopt, Formulier f) {
        var bron = loopt.bronnen().isEmpty() ? "" : loopt.bronnen().getLast().titel();
        var onderwerp = f.waarde("turfonderwerp").isBlank() ? bron : f.waarde("turfonderwerp");
        if (onderwerp.isBlank()) {
            f.fout("turfonderwerp", "Schrijf in een paar woorden waar het over ging, zonder namen");
        }
        f.weiger();
        var kort = onderwerp.length() > 80 ? onderwerp.substring(0, 80) : onderwerp;
        deuren.contact()
                .contacten()
                .turf(wie.actor("contact tellen"), kanaal(loopt, f), kort, Contactresultaat.ZELF_BEANTWOORD);
        return Optional.empty();
    }

    private static String kanaal(LopendContact loopt, Formulier f) {
        return f.waarde("kanaal").isEmpty() ? loopt.kanaal() : f.waarde("kanaal");
    }

    private static Toezegging toezegging(Formulier f, LopendContact loopt, Terugkoppelwijze wijze) {
        return new Toezegging(
                kies(f, "vraagsoort", Vraagsoort.INFORMATIE),
                kies(f, "onderwerp", Onderwerp.WET),
                kies(f, "impact", Impact.KLEIN),
                kies(f, "urgentie", Urgentie.HOOG),
                wijze,
                artikel(loopt),
                null,
                null);
    }

    private static <E extends Enum<E>> E kies(Formulier f, String veld, E anders) {
        var gekozen =
                f.waarde(veld).isEmpty() ? anders : f.keuze(veld, anders.getDeclaringClass(), "Kies iets uit de lijst");
        return gekozen == null ? anders : gekozen;
    }

    /// @param zonderWoorden the error when the words of the customer are needed and absent; null when they may be
    private Gesprek gesprek(Medewerker wie, LopendContact loopt, Formulier f, String zonderWoorden) {
        var woorden = zonderWoorden == null ? f.tekstOfNiets("woorden") : f.tekst("woorden", zonderWoorden);
        var team = f.idOfNiets("team");
        var overname = klanten.overname(wie, loopt, f);
        var klant = klanten.klant(loopt, f, overname);
        var context = Checkfeiten.bij(deuren, loopt);
        if (!f.waarde(Context.PLAATS).isBlank()) {
            context.put(Context.PLAATS, f.waarde(Context.PLAATS).strip());
        }
        overname.ifPresent(o -> context.putAll(o.context()));
        if (!f.waarde("besluit").equals("beantwoord") && f.tekstOfNiets("antwoord") != null) {
            context.put("aantekeningen", f.waarde("antwoord").strip());
        }
        if (f.waarde("besluit").equals("warm") && !f.waarde("meegeven").equals("nee")) {
            context.putAll(klanten.beller(wie, f, klant));
        }
        return new Gesprek(
                kanaal(loopt, f),
                klant,
                woorden,
                null,
                context,
                overname.isPresent() || loopt.vraag() != null ? loopt.kenmerk() : null,
                Contactteams.kies(deuren, wie, team),
                null,
                klanten.namens(f, klant),
                loopt);
    }
}
