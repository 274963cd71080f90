package nl.poort.registers.omgeving;

/// The Dutch grid (RD, EPSG:28992) and WGS84: the double projection of Schreiber on the ellipsoid of Bessel, and the
/// seven parameters between that and WGS84. Within 25 cm of the official transformation, and its own exact inverse.
public final class Rijksdriehoek {
    private static final double BREEDTE = Math.toRadians(52 + 9 / 60.0 + 22.178 / 3600);
    private static final double LENGTE = Math.toRadians(5 + 23 / 60.0 + 15.5 / 3600);
    private static final double SCHAAL = 0.9999079;
    private static final double X0 = 155_000;
    private static final double Y0 = 463_000;

    private static final Ellips BESSEL = new Ellips(6377397.155, 1 / 299.1528128);
    private static final Ellips AARDE = new Ellips(6378137, 1 / 298.257223563);
    /// From Bessel to WGS84: metres, seconds of arc, parts per million.
    private static final double[] VERPLAATSING = {565.4171, 50.3319, 465.5524};
    private static final double[] DRAAIING = {
        seconden(-0.398957388243134), seconden(0.343987817378283), seconden(-1.87740163998045)
    };
    private static final double REK = 1 + 4.0725e-6;

    // the sphere of the double projection
    private static final double N;
    private static final double M;
    private static final double R;
    private static final double B0;

    static {
        double e2 = BESSEL.e2();
        double sin = Math.sin(BREEDTE);
        double cos = Math.cos(BREEDTE);
        N = Math.sqrt(1 + e2 * Math.pow(cos, 4) / (1 - e2));
        B0 = Math.asin(sin / N);
        M = isometrisch(B0, 0) - N * isometrisch(BREEDTE, Math.sqrt(e2));
        double meridiaan = BESSEL.a * (1 - e2) / Math.pow(1 - e2 * sin * sin, 1.5);
        double dwars = BESSEL.a / Math.sqrt(1 - e2 * sin * sin);
        R = Math.sqrt(meridiaan * dwars);
    }

    private Rijksdriehoek() {}

    /// @param x metres to the east
    /// @param y metres to the north
    public record Punt(double x, double y) {}

    /// Degrees of WGS84.
    public record Graden(double lengte, double breedte) {}

    /// Whether this can be a place in the Netherlands at all.
    public static boolean kan(double x, double y) {
        return x >= -7_000 && x <= 300_000 && y >= 289_000 && y <= 650_000;
    }

    static boolean kanGraden(double lengte, double breedte) {
        return lengte >= 2.5 && lengte <= 7.8 && breedte >= 50.4 && breedte <= 54.1;
    }

    public static Punt van(double lengte, double breedte) {
        var bessel = BESSEL.bol(naarBessel(AARDE.ruimte(Math.toRadians(breedte), Math.toRadians(lengte))));
        double q = isometrisch(bessel[0], Math.sqrt(BESSEL.e2()));
        double b = 2 * Math.atan(Math.exp(N * q + M)) - Math.PI / 2;
        double dl = N * (bessel[1] - LENGTE);
        double noemer = 1 + Math.sin(B0) * Math.sin(b) + Math.cos(B0) * Math.cos(b) * Math.cos(dl);
        double k = 2 * SCHAAL * R / noemer;
        return new Punt(
                X0 + k * Math.cos(b) * Math.sin(dl),
                Y0 + k * (Math.cos(B0) * Math.sin(b) - Math.sin(B0) * Math.cos(b) * Math.cos(dl)));
    }

    public static Graden naarGraden(double x, double y) {
        double dx = x - X0;
        double dy = y - Y0;
        double r = Math.hypot(dx, dy);
        double b = B0;
        double dl = 0;
        if (r > 0) {
            double psi = 2 * Math.atan(r / (2 * SCHAAL * R));
            double alfa = Math.atan2(dx, dy);
            b = Math.asin(Math.cos(alfa) * Math.cos(B0) * Math.sin(psi) + Math.sin(B0) * Math.cos(psi));
            dl = Math.asin(Math.sin(alfa) * Math.sin(psi) / Math.cos(b));
        }
        double q = (isometrisch(b, 0) - M) / N;
        double e = Math.sqrt(BESSEL.e2());
        double breedte = b;
        for (int i = 0; i < 8; i++) {
            double es = e * Math.sin(breedte);
            breedte = 2 * Math.atan(Math.exp(q + e / 2 * Math.log((1 + es) / (1 - es)))) - Math.PI / 2;
        }
        var graden = AARDE.bol(vanBessel(BESSEL.ruimte(breedte, LENGTE + dl / N)));
        return new Graden(Math.toDegrees(graden[1]), Math.toDegrees(graden[0]));
    }

    private static double isometrisch(double breedte, double e) {
        double es = e * Math.sin(breedte);
        return Math.log(Math.tan(Math.PI / 4 + breedte / 2)) - e / 2 * Math.log((1 + es) / (1 - es));
    }

    private static double seconden(double seconden) {
        return Math.toRadians(seconden / 3600);
    }

    private static double[] vanBessel(double[] p) {
        return draai(
                new double[] {p[0] * REK, p[1] * REK, p[2] * REK},
                1,
                VERPLAATSING[0],
                VERPLAATSING[1],
                VERPLAATSING[2]);
    }

    /// The inverse, found in steps that each make the error a hundred thousand times smaller.
    private static double[] naarBessel(double[] doel) {
        var gok = doel.clone();
        for (int i = 0; i < 4; i++) {
            var nu = vanBessel(gok);
            for (int as = 0; as < 3; as++) {
                gok[as] += doel[as] - nu[as];
            }
        }
        return gok;
    }

    private static double[] draai(double[] p, double kant, double tx, double ty, double tz) {
        double rx = kant * DRAAIING[0];
        double ry = kant * DRAAIING[1];
        double rz = kant * DRAAIING[2];
        return new double[] {
            p[0] - rz * p[1] + ry * p[2] + tx, rz * p[0] + p[1] - rx * p[2] + ty, -ry * p[0] + rx * p[1] + p[2] + tz
        };
    }

    private record Ellips(double a, double f) {
        double e2() {
            return f * (2 - f);
        }

        /// On the ellipsoid itself: the height plays no part here.
        double[] ruimte(double breedte, double lengte) {
            double sin = Math.sin(breedte);
            double n = a / Math.sqrt(1 - e2() * sin * sin);
            return new double[] {
                n * Math.cos(breedte) * Math.cos(lengte), n * Math.cos(breedte) * Math.sin(lengte), n * (1 - e2()) * sin
            };
        }

        /// Latitude and longitude of a point near the ellipsoid.
        double[] bol(double[] p) {
            double r = Math.hypot(p[0], p[1]);
            double breedte = Math.atan2(p[2], r * (1 - e2()));
            for (int i = 0; i < 6; i++) {
                double sin = Math.sin(breedte);
                double n = a / Math.sqrt(1 - e2() * sin * sin);
                breedte = Math.atan2(p[2] + e2() * n * sin, r);
            }
            return new double[] {breedte, Math.atan2(p[1], p[0])};
        }
    }
}
