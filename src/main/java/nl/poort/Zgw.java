package nl.poort;

import java.net.URI;
import java.util.List;
import nl.poort.registers.autorisatie.Applicaties;
import nl.poort.registers.autorisatie.api.AutorisatieApi;
import nl.poort.registers.autorisatie.api.Jwtwacht;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.api.Adressen;
import nl.poort.techniek.api.Api;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.register.Audittrail;
import nl.poort.web.Route;

/// The registers of the ZGW standard and their APIs, wired by hand. The desk uses the same doors.
public final class Zgw {
    private final Db db;
    public final Applicaties applicaties;

    public final Audittrail audittrail;

    public Zgw(Modules m) {
        this.db = m.db;
        audittrail = new Audittrail(m.gebeurtenissen);
        applicaties = new Applicaties(db);
    }

    /// Every API that is served.
    public List<Api> apis() {
        return List.of(AutorisatieApi.van(applicaties));
    }

    /// @param publieke what every address in an answer begins with
    public List<Route> routes(URI publieke) {
        var adressen = new Adressen(publieke.toString().replaceFirst("/$", ""));
        var wacht = new Jwtwacht(applicaties, db.clock());
        return apis().stream()
                .flatMap(api -> api.ingangen(adressen, wacht).stream())
                .map(i -> new Route(i.methode(), i.pad(), Recht.API, false, i.handler()))
                .toList();
    }
}
