package nl.poort.keten.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.Behandelkamer;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.contact.klantcontact.Partijsoort;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.Registerproef;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.catalogus.Startcatalogus;
import nl.poort.registers.catalogus.Statustype;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;

/// A municipality with the starter catalogue, where Vragen become cases: by its people, and by other programs over the
/// Zaken API.
final class Vraagzaakproef implements AutoCloseable {
    static final Actor SYSTEEM = Actor.system("proef");

    final Registerproef p = new Registerproef();
    final Behandelkamer kamer = new Behandelkamer(p.m, p.zgw);
    final Team kcc = team(p.gemeente, "KCC", Schakelsoort.KCC, "het klantcontactcentrum");
    final Team bouwen = team(p.gemeente, "Bouwen", Schakelsoort.DESKUNDIGE, "team Bouwen");
    final Medewerker sanne = mens(kcc, "Sanne", Rol.KCC_MEDEWERKER);
    final Medewerker ilse = mens(bouwen, "Ilse", Rol.SPECIALIST);
    final Medewerker rob = mens(kcc, "Rob", Rol.TEAMLEIDER);
    final Organisatie ander =
            p.m.organisaties.voegToe(SYSTEEM, Organisatiegegevens.van("Gemeente Oostveld", Organisatiesoort.GEMEENTE));
    final Medewerker olga =
            mens(team(ander, "KCC", Schakelsoort.KCC, "het klantcontactcentrum"), "Olga", Rol.TEAMLEIDER);
    private int nummer;

    Vraagzaakproef() {
        kamer.luister();
        new Startcatalogus(p.m.db, p.zgw.catalogus).laad(p.binnen(p.gemeente), p.gemeente.naam());
        new Startcatalogus(p.m.db, p.zgw.catalogus).laad(p.binnen(ander), ander.naam());
    }

    private Team team(Organisatie o, String naam, Schakelsoort soort, String publiek) {
        return p.m.organisaties.voegTeamToe(SYSTEEM, o.id(), naam, soort, publiek, null);
    }

    private Medewerker mens(Team team, String naam, Rol rol) {
        return p.m.medewerkers.voegToe(
                SYSTEEM,
                team.organisatie(),
                new Medewerkergegevens(naam, naam.toLowerCase() + "@example.nl", null, Set.of(rol), Set.of(team.id())));
    }

    Partij klant(String naam, String bsn) {
        return p.m.partijen.registreer(
                sanne.actor("klant vastleggen"),
                new NieuwePartij(
                        Partijsoort.NATUURLIJK_PERSOON,
                        naam,
                        bsn == null ? null : new Bsn(bsn),
                        null,
                        null,
                        null,
                        List.of(DigitaalAdres.email(naam.toLowerCase().replace(' ', '.') + "@example.nl")),
                        null));
    }

    Vraag vraag(UUID klant, String tekst) {
        return p.m.vragen.stellen(
                sanne.actor("vraag stellen"),
                NieuweVraag.van(
                        "K-2026-%06d".formatted(++nummer),
                        tekst,
                        klant,
                        kcc.id(),
                        sanne.id(),
                        Terugkoppelwijze.SCHRIJVEN));
    }

    Zaaktype zaaktype(String identificatie) {
        return kamer.overzicht.zaaktypen(sanne).stream()
                .filter(z -> z.identificatie().equals(identificatie))
                .findFirst()
                .orElseThrow();
    }

    Zaak start(Vraag v, String zaaktype) {
        return kamer.start.start(sanne, v.id(), Zaakkeuze.van(zaaktype(zaaktype).uuid()));
    }

    Vraag nu(Vraag v) {
        return p.m.vragen.get(SYSTEEM, v.id());
    }

    Klok keten(Vraag v) {
        return p.m.klokken.list(SYSTEEM, v.id()).stream()
                .filter(k -> k.soort() == Kloksoort.KETEN && k.isOpen())
                .findFirst()
                .orElseThrow();
    }

    Optional<Klok> termijn(Zaak z) {
        return Zaakstanden.termijn(p.m.klokken, p.binnen(p.gemeente).actor("proef"), z.uuid());
    }

    static LocalDate dag(java.time.Instant deadline) {
        return deadline.minusSeconds(1).atZone(Tx.ZONE).toLocalDate();
    }

    String url(Zaak z) {
        return Registerproef.URL + "/zaken/api/v1/zaken/" + z.uuid();
    }

    List<Statustype> statustypen(Zaak z) {
        return p.m.db.read(p.binnen(p.gemeente).actor("proef"), tx -> Catalogi.statustypen(tx, z.zaaktype()));
    }

    /// Another program sets a status.
    Registerproef.Antwoord status(Zaak z, Statustype type, String toelichting) {
        return p.alles.post(
                "/zaken/api/v1/statussen",
                Map.of(
                        "zaak",
                        url(z),
                        "statustype",
                        Registerproef.URL + "/catalogi/api/v1/statustypen/" + type.uuid(),
                        "datumStatusGezet",
                        p.test.klok().instant().toString(),
                        "statustoelichting",
                        toelichting));
    }

    /// Another program adds a document to the case.
    UUID document(Zaak z, String titel, String status, String niveau) {
        var soort = p.m.db.read(
                p.binnen(p.gemeente).actor("proef"),
                tx -> p.zgw.catalogus
                        .zaaktypen()
                        .get(p.binnen(p.gemeente), z.zaaktype())
                        .informatieobjecttypen()
                        .getFirst());
        var stuk = p.alles.post(
                "/documenten/api/v1/enkelvoudiginformatieobjecten",
                Map.of(
                        "bronorganisatie",
                        "000000000",
                        "creatiedatum",
                        "2026-03-09",
                        "titel",
                        titel,
                        "auteur",
                        "Ilse",
                        "taal",
                        "nld",
                        "bestandsnaam",
                        titel + ".txt",
                        "inhoud",
                        java.util.Base64.getEncoder().encodeToString(titel.getBytes()),
                        "status",
                        status,
                        "vertrouwelijkheidaanduiding",
                        niveau,
                        "informatieobjecttype",
                        Registerproef.URL + "/catalogi/api/v1/informatieobjecttypen/" + soort));
        stuk.eis(201);
        p.alles
                .post("/zaken/api/v1/zaakinformatieobjecten", Map.of("zaak", url(z), "informatieobject", stuk.url()))
                .eis(201);
        return stuk.id();
    }

    /// Another program says how it ended, and closes it.
    void sluit(Zaak z, String toelichting) {
        var type = p.m.db
                .read(p.binnen(p.gemeente).actor("proef"), tx -> Catalogi.resultaattypen(tx, z.zaaktype()))
                .getFirst();
        p.alles
                .post(
                        "/zaken/api/v1/resultaten",
                        Map.of(
                                "zaak",
                                url(z),
                                "resultaattype",
                                Registerproef.URL + "/catalogi/api/v1/resultaattypen/" + type.uuid(),
                                "toelichting",
                                toelichting))
                .eis(201);
        status(z, statustypen(z).getLast(), "").eis(201);
    }

    List<nl.poort.registers.zaken.Rol> rollen(Zaak z) {
        return p.zgw.zaken
                .rollen
                .list(
                        p.binnen(p.gemeente),
                        nl.poort.techniek.db.Zoekvraag.van(nl.poort.techniek.db.Conditie.gelijk("zaak", z.uuid())))
                .rijen();
    }

    Zaak zaak(UUID id) {
        return p.zgw.zaken.zaken.get(Toegang.alles(p.binnen(p.gemeente).actor("proef")), id);
    }

    @Override
    public void close() {
        p.close();
    }
}
