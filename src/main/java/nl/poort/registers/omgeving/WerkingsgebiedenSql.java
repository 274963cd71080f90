package nl.poort.registers.omgeving;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Geometry;

final class WerkingsgebiedenSql {
    private final Handle handle;

    WerkingsgebiedenSql(Handle handle) {
        this.handle = handle;
    }

    Optional<Geometry> grens(String gebied) {
        return handle.createQuery("select grens from omgeving.werkingsgebied where id = :id")
                .bind("id", gebied)
                .map((r, c) -> Vlakken.uitpakken(r.getBytes("grens")))
                .findOne();
    }

    Optional<Double> buiten(String gebied) {
        return handle.createQuery("select buiten from omgeving.werkingsgebied where id = :id")
                .bind("id", gebied)
                .mapTo(Double.class)
                .findOne();
    }
}
