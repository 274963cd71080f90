package nl.poort.loket.ontvangst;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.loket.aanvraag.Stambericht;
import nl.poort.loket.aanvraag.Stamschrijver;
import nl.poort.loket.aanvraag.Verzoek;
import nl.poort.loket.aanvraag.VerzoekIngediend;
import nl.poort.loket.aanvraag.Verzoeken;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekGelezen;
import nl.poort.registers.organisatie.Oin;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Splits a request that was filed here over who decides and who handles: one number, one story, and every part
/// followed until it is received.
public final class Verdeling {
    private static final Actor VERDELEN = Actor.system("verzoek verdelen");

    private final Db db;
    private final Verzoeken verzoeken;
    private final Behandeldiensten diensten;
    private final Organisaties organisaties;
    private final Aansluitingen aansluitingen;
    private final Uitvaller uitvaller;

    public Verdeling(
            Ontvangstbronnen bronnen, Verzoeken verzoeken, Behandeldiensten diensten, Aansluitingen aansluitingen) {
        this.db = bronnen.db();
        this.verzoeken = verzoeken;
        this.diensten = diensten;
        this.organisaties = bronnen.organisaties();
        this.aansluitingen = aansluitingen;
        this.uitvaller = new Uitvaller(bronnen);
    }

    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.after("ontvangst.verdelen", VerzoekIngediend.class, g -> verdeel(g.verzoek()));
    }

    /// A part of a request: who receives it, for which activities.
    ///
    /// @param gezag who decides; null when nobody here does
    /// @param bezwaar why it lies with the authority while another should handle it; null = nothing
    private record Deel(
            UUID organisatie, UUID gezag, List<String> activiteiten, boolean hoofd, String kopieVoor, String bezwaar) {}

    /// The same request any number of times is split once.
    public void verdeel(UUID id) {
        var verzoek = verzoeken.get(id);
        for (var deel : delen(verzoek)) {
            var organisatie = organisaties.get(VERDELEN, deel.organisatie());
            db.run(
                    Uitvaller.programma(organisatie.id()),
                    tx -> leg(tx, verzoek, xml(verzoek, deel), deel, organisatie));
        }
    }

    /// As the national facility would send it: with who decides, and who handles it when that is another one.
    private byte[] xml(Verzoek verzoek, Deel deel) {
        var gezag = deel.gezag() == null ? null : instantie(deel.gezag());
        var dienst =
                deel.gezag() == null || deel.gezag().equals(deel.organisatie()) ? null : instantie(deel.organisatie());
        return Stamschrijver.schrijf(new Stambericht(verzoek, gezag, dienst, false));
    }

    private Stambericht.Instantie instantie(UUID organisatie) {
        var o = organisaties.get(VERDELEN, organisatie);
        return new Stambericht.Instantie(o.oin() == null ? "" : o.oin().nummer(), o.naam());
    }

    private List<Deel> delen(Verzoek verzoek) {
        if (verzoek.doel().isVervolg()) {
            var eerder = eerder(verzoek);
            if (!eerder.isEmpty()) {
                return eerder;
            }
        }
        var perGezag = new LinkedHashMap<String, List<String>>();
        verzoek.activiteiten()
                .forEach(a -> perGezag.computeIfAbsent(a.gezagcode(), c -> new ArrayList<>())
                        .add(a.urn()));
        var delen = new ArrayList<Deel>();
        perGezag.forEach((code, urns) -> delen.addAll(vanGezag(verzoek, code, urns)));
        return delen;
    }

    /// Who has the request keeps it, also when others handle new ones.
    private List<Deel> eerder(Verzoek verzoek) {
        return db.read(VERDELEN, tx -> {
            var dossiers =
                    new DossiersSql(tx.handle()).metNummer(verzoek.nummer().cijfers());
            return new OntvangstenSql(tx.handle())
                    .berichten(dossiers.stream().map(Verzoekdossier::id).toList()).stream()
                            .filter(o -> o.volgnummer() == 0)
                            .map(o -> new Deel(
                                    o.organisatie(),
                                    gezag(o),
                                    o.activiteiten(),
                                    o.hoofd(),
                                    o.kopie() ? o.dienstNaam() : null,
                                    null))
                            .toList();
        });
    }

    /// Who decided on the first message.
    private UUID gezag(Ontvangst o) {
        return o.gezagOin().isEmpty()
                ? o.organisatie()
                : organisatie(o.gezagOin()).orElse(o.organisatie());
    }

    private List<Deel> vanGezag(Verzoek verzoek, String code, List<String> urns) {
        var gezag = code.isEmpty() ? Optional.<Organisatie>empty() : organisaties.findOpCode(VERDELEN, code);
        if (gezag.isEmpty()) {
            return organisaties.findBeherend(VERDELEN).stream()
                    .map(o -> new Deel(
                            o.id(),
                            null,
                            urns,
                            false,
                            null,
                            "Het bevoegd gezag '" + code + "' is hier niet bekend. Stuur het verzoek door."))
                    .toList();
        }
        var zelf = gezag.get().id();
        var perDienst = new LinkedHashMap<UUID, List<String>>();
        String bezwaar = null;
        for (var urn : urns) {
            var t = diensten.wie(zelf, urn, verzoek.soort(), verzoek.plek(), verzoek.ingediend());
            var naar = t.isZelf() ? Optional.of(zelf) : organisatie(t.oin());
            if (naar.isEmpty()) {
                bezwaar = t.naam() + " (OIN " + t.oin() + ") is hier niet aangesloten. Draag het zelf over.";
            } else if (!t.kandidaten().isEmpty()) {
                bezwaar = t.waarom();
            }
            perDienst.computeIfAbsent(naar.orElse(zelf), o -> new ArrayList<>()).add(urn);
        }
        return parten(zelf, perDienst, bezwaar);
    }

    private List<Deel> parten(UUID zelf, Map<UUID, List<String>> perDienst, String bezwaar) {
        var delen = new ArrayList<Deel>();
        boolean eigen = perDienst.containsKey(zelf);
        int anderen = perDienst.size() - (eigen ? 1 : 0);
        var kopieVoor = !eigen && anderen == 1
                ? organisaties
                        .get(VERDELEN, perDienst.keySet().iterator().next())
                        .naam()
                : null;
        delen.add(new Deel(
                zelf,
                zelf,
                perDienst.getOrDefault(zelf, List.of()),
                anderen > 0 && kopieVoor == null,
                kopieVoor,
                bezwaar));
        perDienst.forEach((dienst, urns) -> {
            if (!dienst.equals(zelf)) {
                delen.add(new Deel(dienst, zelf, urns, false, null, null));
            }
        });
        return delen;
    }

    private Optional<UUID> organisatie(String oin) {
        return aansluitingen
                .opOin(oin)
                .map(Aansluiting::organisatie)
                .or(() -> organisaties.findOpOin(VERDELEN, new Oin(oin)).map(Organisatie::id));
    }

    private void leg(Tx tx, Verzoek verzoek, byte[] xml, Deel deel, Organisatie organisatie) {
        var in = Stamlezer.lees(xml);
        var v = new DossiersSql(tx.handle()).verzoek(organisatie.id(), in.nummer(), tx.newId());
        var sql = new OntvangstenSql(tx.handle());
        var o = Ontvangsten.van(
                tx,
                v,
                in.volgnummer(),
                Ontvangstbron.EIGEN,
                Ontvangststand.XML,
                deel.activiteiten(),
                deel.hoofd(),
                tx.now());
        if (!sql.insert(o, xml)) {
            return;
        }
        var stukken = stukken(verzoek, xml.length);
        new StukkenSql(tx.handle()).insert(o, stukken);
        sql.gelezen(o, in, xml, deel.kopieVoor() != null);
        sql.stand(o, Ontvangststand.XML, stukken.size() - 1);
        if (deel.kopieVoor() != null) {
            sql.dienst(o, deel.kopieVoor());
        }
        stappen(tx, v, o, deel);
        if (deel.bezwaar() != null) {
            uitvaller.valUit(tx, v, o.volgnummer(), Uitvalreden.GEEN_ONTVANGER, deel.bezwaar());
        }
        if (deel.kopieVoor() == null) {
            tx.publish(new VerzoekGelezen(v.id(), v.organisatie(), v.nummer(), o.volgnummer()));
        }
    }

    /// What must come in: the request itself, and its attachments with the size and hash they have.
    private static List<Stuk> stukken(Verzoek verzoek, int grootte) {
        var stukken = new ArrayList<Stuk>();
        stukken.add(new Stuk(0, "xml", "verzoek.xml", "", "", grootte, "", null, null));
        verzoek.bijlagen()
                .forEach(b -> stukken.add(new Stuk(
                        stukken.size(),
                        b.id().toString(),
                        b.naam(),
                        b.soort(),
                        Eigenbron.link(b.opslag(), b.sha256()),
                        b.grootte(),
                        b.sha256(),
                        null,
                        null)));
        return stukken;
    }

    private static void stappen(Tx tx, Verzoekdossier v, Ontvangst o, Deel deel) {
        var verloop = new VerloopSql(tx.handle());
        var wat = deel.kopieVoor() == null
                ? "activiteiten: " + deel.activiteiten().size()
                : "Kopie: " + deel.kopieVoor() + " behandelt dit. Er komt hier geen zaak van.";
        for (var stap : List.of("ontvangen", "opgehaald", "verwerkt")) {
            var toelichting = stap.equals("verwerkt") ? wat : "";
            verloop.stap(
                    v.organisatie(), v.id(), tx.newId(), new Verzoekstap(o.volgnummer(), tx.now(), stap, toelichting));
        }
    }

    /// Regular work: what was filed and stands nowhere is split after all, and is a finding.
    ///
    /// @return how many were missed
    public int controleer() {
        var nu = db.clock().instant();
        int gemist = 0;
        for (var verzoek : verzoeken.ingediend(
                nu.minus(java.time.Duration.ofDays(8)), nu.minus(java.time.Duration.ofMinutes(5)))) {
            boolean er = db.read(
                    VERDELEN,
                    tx -> new OntvangstenSql(tx.handle())
                            .isErOveral(
                                    verzoek.nummer().cijfers(), verzoek.nummer().volgnummer()));
            if (!er) {
                gemist++;
                verdeel(verzoek.id());
                bevind(verzoek);
            }
        }
        return gemist;
    }

    private void bevind(Verzoek verzoek) {
        delen(verzoek).stream()
                .findFirst()
                .ifPresent(d -> db.run(
                        Uitvaller.programma(d.organisatie()),
                        tx -> uitvaller.bevind(
                                tx,
                                d.organisatie(),
                                "niet verdeeld " + verzoek.nummer().tekst(),
                                Bevinding.Soort.SOFTWARE,
                                "Verzoek " + verzoek.nummer().tekst() + " was ingediend, maar nog nergens ontvangen",
                                1)));
    }
}
