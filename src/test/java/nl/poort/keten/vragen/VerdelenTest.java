package nl.poort.keten.vragen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.poort.registers.organisatie.Aanwezigheid.Stand;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;

/// Work goes by subject, place, time, skill and load; it is tried out before, and given and let go with a way back.
class VerdelenTest extends Verdeelproef {

    @Test
    void een_route_geldt_alleen_voor_haar_plaats_en_haar_tijd() {
        var oost = vraagOver("3571 AB 12");
        var west = vraagOver("3511 AB 12");
        var onbekend = proef.vraagBijSanne();
        proef.m.routes.toevoegen(bea, naar(wijkteam).voorPlaats(Plaatsregels.lees("3571-3579, Oostwijk")));
        assertThat(eerste(oost.id())).isEqualTo(wijkteam);
        assertThat(eerste(west.id())).isEqualTo(proef.bouwen);
        assertThat(eerste(onbekend.id())).isEqualTo(proef.bouwen);
        var dagnummer = String.valueOf(vandaag().getDayOfWeek().getValue());
        var avond = naar(proef.iplo).voorTijd(dagnummer, LocalTime.of(17, 0), LocalTime.of(9, 0), Openheid.WIJ_DICHT);
        proef.m.routes.toevoegen(bea, avond);
        assertThat(eerste(onbekend.id())).isEqualTo(proef.bouwen);
        proef.om(vandaag() + "T18:00");
        assertThat(eerste(onbekend.id())).isEqualTo(proef.iplo);
        assertThat(eerste(oost.id()))
                .as("een plaats weegt zwaarder dan een tijd")
                .isEqualTo(wijkteam);
        // the night belongs to the day on which it began
        proef.om(vandaag().plusDays(1) + "T03:00");
        assertThat(eerste(onbekend.id())).isEqualTo(proef.iplo);
        proef.om(vandaag() + "T18:00");
        assertThat(eerste(onbekend.id())).isEqualTo(proef.bouwen);
    }

    @Test
    void een_gesloten_team_wordt_overgeslagen() {
        var v = vraagOver("3571AB");
        proef.m.routes.toevoegen(bea, naar(wijkteam).voorPlaats("3571").voorTijd(null, null, null, Openheid.TEAM_OPEN));
        assertThat(eerste(v.id())).isEqualTo(wijkteam);
        proef.om(vandaag() + "T20:00");
        assertThat(eerste(v.id())).isEqualTo(proef.bouwen);
    }

    @Test
    void werk_gaat_naar_wie_het_kan_er_is_en_het_minst_te_doen_heeft() {
        proef.m.routes.toevoegen(bea, naar(proef.bouwen).metVaardigheid("Monumenten"));
        var eerst = proef.naar(proef.bouwen, proef.vraagBijSanne());
        assertThat(regel(eerst.id()).voorstel().waarom()).contains("Niemand in het team", "Monumenten");
        proef.m.verdelen.vaardigheden().voegToe(tess, proef.ilse.id(), "monumenten", vandaag());
        assertThat(regel(eerst.id()).voorstel().medewerker()).isEqualTo(proef.ilse.id());
        proef.m.verdelen.vaardigheden().voegToe(tess, tess.id(), "Monumenten", vandaag());
        proef.m.overdrachten.aannemen(proef.ilse, eerst.id());
        var tweede = proef.naar(proef.bouwen, proef.vraagBijSanne());
        assertThat(regel(tweede.id()).voorstel().medewerker()).isEqualTo(tess.id());
        proef.m.aanwezigheden.zet(tess, Stand.BEZIG, Duration.ofHours(8));
        assertThat(regel(tweede.id()).voorstel().medewerker()).isEqualTo(proef.ilse.id());
        proef.m.verdelen.vaardigheden().begrens(tess, proef.ilse.id(), 1, vandaag());
        assertThat(regel(tweede.id()).voorstel().waarom()).contains("heeft al zoveel werk als mag");
        proef.m.verdelen.vaardigheden().beeindig(tess, proef.ilse.id(), "Monumenten", vandaag());
        assertThat(regel(tweede.id()).voorstel().waarom()).contains("zegt er nu te zijn");
    }

    @Test
    void verdelen_geeft_nooit_meer_dan_mag_en_is_ongedaan_te_maken() {
        proef.m.verdelen.vaardigheden().begrens(tess, null, 2, vandaag());
        var werk = List.of(
                proef.naar(proef.bouwen, proef.vraagBijSanne()),
                proef.naar(proef.bouwen, proef.vraagBijSanne()),
                proef.naar(proef.bouwen, proef.vraagBijSanne()),
                proef.naar(proef.bouwen, proef.vraagBijSanne()),
                proef.naar(proef.bouwen, proef.vraagBijSanne()));
        var ids = Set.copyOf(werk.stream().map(Overdracht::id).toList());
        assertThatThrownBy(() -> proef.m.verdelen.werk().verdeel(proef.ilse, ids))
                .hasMessageContaining("teamleider");
        assertThatThrownBy(() -> proef.m.verdelen.werk().verdeel(proef.wim, ids))
                .isInstanceOf(Weigering.class);
        assertThat(nu(werk.getFirst()).naarMedewerker()).isNull();
        var gegeven = proef.m.verdelen.werk().verdeel(tess, ids);
        assertThat(gegeven.gegeven()).hasSize(4);
        assertThat(gegeven.overig())
                .singleElement()
                .satisfies(r -> assertThat(r.voorstel().waarom()).contains("heeft al zoveel"));
        assertThat(proef.m.verdelen.werk().beeld(tess).mensen())
                .allSatisfy(m -> assertThat(m.open()).isEqualTo(2));
        var eerste = gegeven.gegeven().getFirst();
        var wie = eerste.voorstel().medewerker().equals(tess.id()) ? tess : proef.ilse;
        proef.m.overdrachten.aannemen(wie, eerste.overdracht());
        assertThatThrownBy(() -> proef.m.verdelen.werk().ongedaanMaken(proef.wim, gegeven.id()))
                .hasMessageContaining("niet gevonden");
        assertThat(proef.m.verdelen.werk().teHerroepen(tess)).contains(gegeven.id());
        assertThat(proef.m.verdelen.werk().ongedaanMaken(tess, gegeven.id())).isEqualTo(3);
        assertThat(proef.m.verdelen.werk().beeld(tess).regels()).hasSize(4);
    }

    @Test
    void wat_iemand_kan_houdt_alleen_de_eigen_teamleider_bij() {
        var kunnen = proef.m.verdelen.vaardigheden();
        var straks = vandaag().plusDays(3);
        kunnen.voegToe(tess, proef.ilse.id(), "Engels", straks);
        assertThat(kunnen.list(tess.actor("kijken"), tess.organisatie(), vandaag()))
                .isEmpty();
        assertThat(kunnen.list(tess.actor("kijken"), tess.organisatie(), straks))
                .hasSize(1);
        weigert(() -> kunnen.voegToe(tess, proef.ilse.id(), " ENGELS ", straks), "heeft deze vaardigheid al");
        weigert(() -> kunnen.voegToe(tess, proef.ilse.id(), "Duits", vandaag().minusDays(1)), "dag die nog komt");
        weigert(() -> kunnen.voegToe(proef.ilse, proef.ilse.id(), "Duits", straks), "teamleider");
        // another team, and another organisation
        weigert(() -> kunnen.voegToe(proef.sanne, proef.ilse.id(), "Duits", straks), "niet gevonden");
        weigert(() -> kunnen.begrens(proef.wim, proef.ilse.id(), 0, straks), "niet gevonden");
        assertThat(kunnen.list(proef.wim.actor("kijken"), tess.organisatie(), straks))
                .isEmpty();
        weigert(() -> proef.m.routes.toevoegen(bea, naar(proef.iplo).metVaardigheid("Engels")), "eigen organisatie");
    }

    @Test
    void de_proef_op_gisteren_zegt_wie_wat_zou_krijgen_en_waarom_met_tellingen() {
        var oost = vraagOver("3571AB");
        vraagOver("3511AB");
        proef.vraagBijSanne();
        var gisteren = vandaag();
        proef.om(gisteren.plusDays(1) + "T10:00");
        proef.m.verdelen.vaardigheden().voegToe(bea, proef.ilse.id(), "Bouwen", vandaag());
        proef.m.verdelen.vaardigheden().begrens(bea, proef.ilse.id(), 1, vandaag());
        var route = naar(wijkteam).voorPlaats("3571");
        var terug = proef.m.verdelen.proeven().terugblik(bea, route, gisteren);
        assertThat(terug.alle()).isEqualTo(3);
        assertThat(terug.anders()).singleElement().satisfies(t -> {
            assertThat(t.kenmerk()).isEqualTo(oost.kenmerk());
            assertThat(t.wordt()).isEqualTo(wijkteam);
            assertThat(t.route().plaats()).isEqualTo("3571");
            assertThat(t.mens().waarom()).contains("Er zit niemand in dit team");
        });
        assertThat(terug.teams())
                .extracting(t -> Map.of(t.team().naam(), List.of(t.was(), t.wordt())))
                .containsExactlyInAnyOrder(
                        Map.of("team Bouwen", List.of(3, 2)), Map.of("team Wijk Oost", List.of(0, 1)));
        var nodig = naar(proef.bouwen).metVaardigheid("Bouwen");
        assertThat(proef.m.verdelen.proeven().terugblik(bea, nodig, gisteren).mensen())
                .extracting(m -> m.naam() + " " + m.aantal())
                .containsExactlyInAnyOrder("Ilse 1", "null 2");
        assertThat(proef.m.verdelen.werk().beeld(tess).regels())
                .as("er is niets veranderd")
                .isEmpty();
    }

    @Test
    void loslaten_vraagt_een_reden_legt_het_werk_bij_het_team_en_is_terug_te_draaien() {
        var los = proef.m.verdelen.loslatingen();
        var o = proef.naar(proef.bouwen, proef.vraagBijSanne());
        proef.m.overdrachten.aannemen(proef.ilse, o.id());
        var beloofd = proef.m.vragen.get(tess.actor("kijken"), o.vraag()).toegezegdOp();
        var sinds = nu(o).aangenomenOp();
        assertThatThrownBy(() -> los.loslaten(proef.ilse, Set.of(o.id()), " ")).hasMessageContaining("waarom");
        assertThatThrownBy(() -> los.loslaten(proef.wim, Set.of(o.id()), "weg")).isInstanceOf(Weigering.class);
        proef.test.klok().verder(Duration.ofMinutes(10));
        var id = los.loslaten(proef.ilse, Set.of(o.id()), "Ik ben morgen vrij");
        assertThat(nu(o).stand()).isEqualTo(Overdrachtstand.AANGEBODEN);
        assertThat(nu(o).aangenomenDoor()).isNull();
        assertThat(nu(o).uiterlijk()).isAfter(proef.test.klok().instant());
        assertThat(proef.m.vragen.get(tess.actor("kijken"), o.vraag()).toegezegdOp())
                .isEqualTo(beloofd);
        assertThat(proef.m.signalen.list(tess)).extracting(Signaal::tekst).anyMatch(t -> t.contains("morgen vrij"));
        assertThatThrownBy(() -> los.ongedaanMaken(tess, id)).hasMessageContaining("niet gevonden");
        assertThat(los.ongedaanMaken(proef.ilse, id)).isEqualTo(1);
        assertThat(nu(o).aangenomenDoor()).isEqualTo(proef.ilse.id());
        assertThat(nu(o).aangenomenOp()).isEqualTo(sinds);
        // a colleague who took it on meanwhile keeps it
        var weer = los.loslaten(tess, Set.of(o.id()), "Ilse is ziek");
        proef.m.overdrachten.aannemen(tess, o.id());
        assertThat(los.ongedaanMaken(tess, weer)).isZero();
        assertThat(nu(o).aangenomenDoor()).isEqualTo(tess.id());
        assertThatThrownBy(() -> los.loslaten(proef.ilse, Set.of(o.id()), "niet van mij"))
                .hasMessageContaining("collega heeft dit");
        proef.antwoord(tess, o);
        assertThatThrownBy(() -> los.loslaten(tess, Set.of(o.id()), "klaar")).isInstanceOf(Weigering.class);
    }

    @Test
    void losgelaten_werk_dat_niemand_aanneemt_komt_bij_de_teamleider() {
        var o = proef.naar(proef.bouwen, proef.vraagBijSanne());
        proef.m.overdrachten.aannemen(proef.ilse, o.id());
        proef.m.verdelen.loslatingen().loslaten(proef.ilse, Set.of(o.id()), "Niet mijn vak");
        proef.test.klok().verder(Duration.ofDays(4));
        proef.m.ketenwacht.verwerk();
        assertThat(nu(o).stand()).isEqualTo(Overdrachtstand.VERLOPEN);
        assertThat(proef.m
                        .vragen
                        .weg(tess.actor("kijken"), o.vraag())
                        .blad()
                        .orElseThrow()
                        .naarMedewerker())
                .isEqualTo(tess.id());
    }
}
