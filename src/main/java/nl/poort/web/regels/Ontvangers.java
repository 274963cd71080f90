package nl.poort.web.regels;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.poort.loket.aanvraag.Verzoeksoort;
import nl.poort.loket.ontvangst.Behandeldiensten;
import nl.poort.loket.regels.Conclusie;
import nl.poort.loket.regels.Naspel;
import nl.poort.loket.regels.Regelboek;

/// Who would receive what somebody must send in, before and after a new version.
public final class Ontvangers {
    private static final int MEESTE = 200;

    private final Behandeldiensten diensten;
    private final Regelboek boek;
    private final String nieuweActiviteit;
    private final Instant nu;

    /// @param was who would receive it until now; `wordt`: from the new version on
    public record Wissel(String kenmerk, String was, String wordt) {}

    Ontvangers(Behandeldiensten diensten, Regelboek boek, String nieuweActiviteit, Instant nu) {
        this.diensten = diensten;
        this.boek = boek;
        this.nieuweActiviteit = nieuweActiviteit;
        this.nu = nu;
    }

    List<Wissel> wissels(List<Naspel.Anders> anders) {
        var wissels = new ArrayList<Wissel>();
        for (var een : anders.stream().limit(MEESTE).toList()) {
            var was = wie(boek.activiteit(), een.route().was(), een.route());
            var wordt = wie(nieuweActiviteit, een.route().wordt(), een.route());
            if (!was.isEmpty() && !wordt.isEmpty() && !was.equals(wordt)) {
                wissels.add(new Wissel(een.kenmerk(), was, wordt));
            }
        }
        return wissels;
    }

    /// Empty when there is nothing to send in.
    private String wie(String activiteit, List<Conclusie> conclusies, Naspel.Route route) {
        return conclusies.stream()
                .map(Ontvangers::soort)
                .flatMap(Optional::stream)
                .map(soort -> diensten.wie(boek.organisatie(), activiteit, soort, route.plek(), nu))
                .map(t -> t.isZelf() ? "wij zelf" : t.naam())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Optional<Verzoeksoort> soort(Conclusie conclusie) {
        return switch (conclusie) {
            case VERGUNNINGPLICHT -> Optional.of(Verzoeksoort.AANVRAAG_VERGUNNING);
            case MELDINGSPLICHT -> Optional.of(Verzoeksoort.MELDING);
            case INFORMATIEPLICHT -> Optional.of(Verzoeksoort.INFORMATIE);
            case TOESTEMMINGSVRIJ, VERBOD, NEEM_CONTACT_OP, NIET_VAN_TOEPASSING -> Optional.empty();
        };
    }
}
