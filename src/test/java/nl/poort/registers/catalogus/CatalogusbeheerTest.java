package nl.poort.registers.catalogus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.Registerproef;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Zoekvraag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What an administrator does with a catalogue, on the real doors. Today is 9 March 2026.
class CatalogusbeheerTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 9);
    private static Registerproef p;
    private static Catalogusbeheer beheer;
    private static Actor bea;
    private static UUID catalogus;

    @BeforeAll
    static void open() {
        p = new Registerproef();
        beheer = new Catalogusbeheer(p.m.db, p.zgw.catalogus);
        bea = beheerder(p.gemeente, "Bea Visser");
        new Startcatalogus(p.m.db, p.zgw.catalogus).laad(p.binnen(p.gemeente), p.gemeente.naam());
        catalogus = d().catalogussen()
                .list(p.binnen(p.gemeente), Zoekvraag.ALLES)
                .rijen()
                .getFirst()
                .uuid();
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    private static Catalogusdeuren d() {
        return p.zgw.catalogus;
    }

    private static Actor beheerder(Organisatie organisatie, String naam) {
        return p.m.medewerkers
                .voegToe(
                        Actor.system("proef"),
                        organisatie.id(),
                        new Medewerkergegevens(
                                naam,
                                naam.replace(" ", "") + "@example.nl",
                                null,
                                Set.of(Rol.FUNCTIONEEL_BEHEERDER),
                                Set.of()))
                .actor("catalogus beheren");
    }

    private static Organisatie gemeente(String naam) {
        return p.m.organisaties.voegToe(
                Actor.system("proef"), Organisatiegegevens.van(naam, Organisatiesoort.GEMEENTE));
    }

    private static UUID zaaktype(String identificatie) {
        return beheer.lees(bea, tx -> Catalogi.zaaktype(tx, identificatie, VANDAAG))
                .orElseThrow()
                .uuid();
    }

    private static Zaaktypeinhoud inhoud(UUID id) {
        return beheer.lees(bea, tx -> Zaaktypeinhoud.van(tx, id));
    }

    private static List<String> gebreken(UUID id) {
        return beheer.lees(bea, tx -> beheer.gebreken(tx, Zaaktypeinhoud.van(tx, id))).stream()
                .map(g -> g.plek() + (g.moet() ? "! " : "? ") + g.zin())
                .toList();
    }

    @Test
    void een_nieuwe_versie_heeft_alles_van_de_vorige_en_beeindigt_haar_bij_publiceren() {
        var oud = inhoud(zaaktype("BEZWAAR"));
        var id = beheer.nieuweVersie(bea, oud.zaaktype().uuid());
        var nieuw = inhoud(id);
        assertThat(nieuw.aantal()).isEqualTo(oud.aantal());
        assertThat(nieuw.zaaktype().concept()).isTrue();
        assertThat(nieuw.statustypen())
                .extracting(Statustype::statustekst)
                .isEqualTo(
                        oud.statustypen().stream().map(Statustype::statustekst).toList());
        assertThatThrownBy(() -> beheer.nieuweVersie(bea, oud.zaaktype().uuid()))
                .hasMessageContaining("Er is al een concept van BEZWAAR");

        var vanaf = LocalDate.of(2026, 4, 1);
        beheer.publiceer(bea, id, vanaf, false);
        assertThat(inhoud(oud.zaaktype().uuid()).zaaktype().eindeGeldigheid()).isEqualTo("2026-03-31");
        assertThat(inhoud(id).zaaktype().beginGeldigheid()).isEqualTo(vanaf);
        assertThat(inhoud(id).zaaktype().isGepubliceerd()).isTrue();
        var regels = beheer.lees(bea, tx -> beheer.overzicht(tx, new Typenfilter("zaaktype", catalogus, "bezw", null)));
        assertThat(regels)
                .filteredOn(r -> r.naam().equals("BEZWAAR"))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.versies())
                            .extracting(Typenregel.Kort::staat)
                            .containsExactly(Typestaat.STRAKS, Typestaat.GELDIG);
                    assertThat(r.hoofd().uuid()).isEqualTo(oud.zaaktype().uuid());
                });
    }

    @Test
    void een_kopie_is_een_ander_zaaktype_met_hetzelfde() {
        var oud = inhoud(zaaktype("KLACHT"));
        var kopie = inhoud(beheer.kopieer(bea, oud.zaaktype().uuid(), "KLACHT-2", "Klacht over iets anders"));
        assertThat(kopie.aantal()).isEqualTo(oud.aantal());
        assertThat(kopie.zaaktype().omschrijving()).isEqualTo("Klacht over iets anders");
        assertThat(kopie.documenten())
                .extracting(ZaaktypeInformatieobjecttype::informatieobjecttypeOmschrijving)
                .isEqualTo(oud.documenten().stream()
                        .map(ZaaktypeInformatieobjecttype::informatieobjecttypeOmschrijving)
                        .toList());
        assertThatThrownBy(() -> beheer.kopieer(bea, oud.zaaktype().uuid(), "KLACHT", "x"))
                .hasFieldOrPropertyWithValue(
                        "velden",
                        Map.of("identificatie", "Deze identificatie is al van een ander zaaktype in deze catalogus"));
    }

    @Test
    void alles_wat_ontbreekt_staat_er_ineens_en_publiceren_wordt_tot_dan_geweigerd() {
        var leeg = beheer.wijzig(
                bea,
                t -> d().zaaktypen()
                        .create(t, Catalogusvoorbeeld.zaaktype(catalogus, "LEEG"))
                        .uuid());
        assertThat(gebreken(leeg))
                .containsExactly(
                        "GEGEVENS! Kies een procestype uit de selectielijst",
                        "STATUSTYPEN! Maak minstens twee statussen: de laatste sluit de zaak",
                        "RESULTAATTYPEN! Maak minstens één resultaat",
                        "ROLTYPEN! Maak minstens één rol",
                        "DOCUMENTEN? Er zijn geen documenten: bij een zaak kan dan niets worden toegevoegd");
        assertThatThrownBy(() -> beheer.publiceer(bea, leeg, VANDAAG, false))
                .hasMessageContaining("nog niet compleet: Kies een procestype")
                .hasMessageContaining("Maak minstens één rol");
        beheer.wijzig(bea, t -> {
            d().statustypen().create(t, Startregels.statustype(leeg, 1, new Startcatalogus.Stap("Begin", "")));
            d().informatieobjecttypen()
                    .create(t, Catalogusvoorbeeld.informatieobjecttype(catalogus, "Nog een concept"));
            d().zaaktypeInformatieobjecttypen().create(t, Startregels.document(leeg, 1, "Nog een concept"));
            d().zaaktypeInformatieobjecttypen().create(t, Startregels.document(leeg, 2, "Bestaat niet"));
            return null;
        });
        assertThat(gebreken(leeg))
                .contains(
                        "STATUSTYPEN! Bij de status ‘Begin’ staat nog niet wat de inwoner leest",
                        "DOCUMENTEN! ‘Nog een concept’ is nog een concept: publiceer dat eerst",
                        "DOCUMENTEN! ‘Bestaat niet’ staat niet in deze catalogus");
    }

    @Test
    void van_elk_startzaaktype_ontbreekt_niets() {
        var regels = beheer.lees(
                bea, tx -> beheer.overzicht(tx, new Typenfilter("zaaktype", catalogus, "", Typestaat.GELDIG)));
        assertThat(regels).hasSizeGreaterThanOrEqualTo(33);
        regels.forEach(r -> assertThat(gebreken(r.hoofd().uuid())).as(r.naam()).isEmpty());
    }

    @Test
    void wie_geen_beheerder_meer_is_wijzigt_niets() {
        var wie = p.m.medewerkers
                .voegToe(
                        Actor.system("proef"),
                        p.gemeente.id(),
                        new Medewerkergegevens("Sanne", "sanne@example.nl", null, Set.of(Rol.KCC_MEDEWERKER), Set.of()))
                .actor("x");
        assertThatThrownBy(() -> beheer.nieuweVersie(wie, zaaktype("KLACHT"))).hasMessageContaining("beheerder");
        var ander = beheerder(gemeente("Gemeente Ergens"), "An Der");
        assertThatThrownBy(() -> beheer.nieuweVersie(ander, zaaktype("KLACHT"))).hasMessageContaining("niet gevonden");
    }

    @Test
    void wat_gepubliceerd_is_verandert_op_het_scherm_niet_meer() {
        var status = inhoud(zaaktype("KLACHT")).statustypen().getFirst();
        assertThatThrownBy(() -> beheer.wijzig(bea, t -> {
                    d().statustypen().delete(t, status.uuid());
                    return null;
                }))
                .isInstanceOf(Weigering.class)
                .satisfies(w -> assertThat(((Weigering) w).velden().values())
                        .first()
                        .asString()
                        .contains("maak een nieuwe versie"));
    }

    @Test
    void ztc_009_wat_in_gebruik_is_wordt_met_geen_enkel_recht_verwijderd() {
        var v = new Catalogusproef(p, "Z009G");
        var zaak = maak("/zaken/api/v1/zaken", """
                {"bronorganisatie":"000000000","verantwoordelijkeOrganisatie":"000000000","startdatum":"2026-03-01",
                 "zaaktype":"%s"}""".formatted(v.zaaktype));
        var besluit = maak("/besluiten/api/v1/besluiten", """
                {"verantwoordelijkeOrganisatie":"000000000","datum":"2026-03-01","ingangsdatum":"2026-03-01",
                 "besluittype":"%s"}""".formatted(v.besluittype));
        var document = maak("/documenten/api/v1/enkelvoudiginformatieobjecten", """
                {"bronorganisatie":"000000000","creatiedatum":"2026-03-01","titel":"Brief","auteur":"Bea","taal":"nld",
                 "informatieobjecttype":"%s"}""".formatted(v.informatieobjecttype));
        for (var url : List.of(v.zaaktype, v.besluittype, v.informatieobjecttype)) {
            p.alles.delete(url).eisFout("nonFieldErrors", "in-use");
            assertThat(p.alles.delete(url).json().at("/invalidParams/0/reason").asText())
                    .contains("nog in gebruik: er zijn");
        }
        List.of(zaak, besluit, document)
                .forEach(url -> p.alles
                        .stuur("DELETE", url, null, "Accept-Crs", "EPSG:4326")
                        .eis(204));
        for (var url : List.of(v.zaaktype, v.besluittype, v.informatieobjecttype)) {
            p.alles.delete(url).eis(204);
        }
    }

    private static String maak(String pad, String inhoud) {
        return p.alles.post(pad, inhoud).eis(201).url();
    }
}
