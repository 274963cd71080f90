package nl.poort.web.ketentest;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.keten.ketentest.Checkstand;
import nl.poort.keten.ketentest.Checkstap;
import nl.poort.keten.ketentest.Ketencheck;
import nl.poort.keten.ketentest.Ketenchecks;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// What the robot found on its last walks along the chain: each walk as a row of eleven steps, and one of them in full.
public final class RobotPagina {
    static final String PAD = KetentestsPagina.PAD + "/robot";
    private static final int GETOOND = 48;

    private final Ketenchecks checks;

    /// @param rondes the newest first
    /// @param gekozen which is shown in full; null when the robot never walked
    public record Model(List<Ketencheck> rondes, Ketencheck gekozen) {
        public boolean isNieuwste() {
            return gekozen == rondes.getFirst();
        }

        public static String kleur(Checkstap s) {
            return switch (s.stand()) {
                case GROEN -> "goed";
                case ROOD -> "te-laat";
                case NIET_GEDAAN -> "stil";
            };
        }

        /// What stands in the square of a step: also without colour it says what it is.
        public static String teken(Checkstap s) {
            return s.stand() == Checkstand.ROOD ? "×" : s.stand() == Checkstand.GROEN ? "✓" : "–";
        }

        public static String duur(int millis) {
            return "%.1f s".formatted(millis / 1000.0).replace('.', ',');
        }

        public long groen(Ketencheck c) {
            return c.stappen().stream()
                    .filter(s -> s.stand() == Checkstand.GROEN)
                    .count();
        }
    }

    public RobotPagina(Ketenchecks checks) {
        this.checks = checks;
    }

    public List<Route> routes() {
        return List.of(Route.get(PAD, Recht.KETEN, this::toon));
    }

    private void toon(Context ctx) {
        var rondes = checks.laatste(GETOOND);
        var id = ctx.queryParam("ronde");
        var gekozen = rondes.stream()
                .filter(c -> c.id().toString().equals(id))
                .findFirst()
                .or(() -> rondes.stream().findFirst())
                .orElse(null);
        Pagina.toon(ctx, "nl/poort/web/ketentest/robot.jte", new Model(rondes, gekozen));
    }
}
