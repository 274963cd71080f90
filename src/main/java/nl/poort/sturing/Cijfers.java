package nl.poort.sturing;

import java.time.Instant;
import java.util.List;

/// All figures of a period, for whoever looks.
///
/// @param bijgewerktOp up to when was measured; null when the first measuring is not done yet
public record Cijfers(
        Periode periode,
        Blik blik,
        Instant bijgewerktOp,
        List<Soortcijfer> soorten,
        List<Schakelcijfer> schakels,
        List<Doorzetting> doorzettingen,
        Overstappen overstappen,
        List<Onderwerpcijfer> onderwerpen,
        List<Stuursignaal> signalen) {}
