package nl.poort.keten.behandeling;

import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.documenten.Document;
import nl.poort.registers.documenten.Documentstatus;
import nl.poort.registers.zaken.Rol;
import nl.poort.registers.zaken.Zaak;

/// What a customer may see of a case with kenmerk and code. Pure.
final class Klantregels {
    private Klantregels() {}

    /// Whether the case came from this Vraag: then everything that was written in it for the customer is for this one.
    /// Of a case that was there already, and may be of somebody else, only the stages are told.
    static boolean isEigen(Vraag v, Koppeling k) {
        return k.identificatie().equals(v.kenmerk()) || k.identificatie().startsWith(v.kenmerk() + "-");
    }

    /// A case the customer asked for, also one that no Vraag led to; a secret one is not told on a page.
    static boolean isEigen(Rol rol) {
        return rol.omschrijvingGeneriek() == OmschrijvingGeneriek.INITIATOR;
    }

    static boolean isTeTonen(Zaak zaak) {
        var grens = Vertrouwelijkheidaanduiding.VERTROUWELIJK; // an own passport is
        return zaak.vertrouwelijkheidaanduiding() != null
                && zaak.vertrouwelijkheidaanduiding().compareTo(grens) <= 0;
    }

    /// Finished or sent to us, and open enough; what is for those involved only when somebody said that it is for the
    /// customer too.
    static boolean isZichtbaar(Document d) {
        boolean ontvangen = d.status() == null && d.ontvangstdatum() != null;
        boolean klaar =
                ontvangen || d.status() == Documentstatus.DEFINITIEF || d.status() == Documentstatus.GEARCHIVEERD;
        boolean vervallen = Boolean.TRUE.equals(d.inhoudIsVervallen());
        boolean nietTonen = Boolean.FALSE.equals(d.tonenAanInitiator()) && isVertrouwelijk(d);
        return klaar && !vervallen && !nietTonen && d.bestand() != null && isOpenGenoeg(d);
    }

    private static boolean isVertrouwelijk(Document d) {
        return d.vertrouwelijkheidaanduiding().compareTo(Vertrouwelijkheidaanduiding.BEPERKT_OPENBAAR) > 0;
    }

    private static boolean isOpenGenoeg(Document d) {
        return switch (d.vertrouwelijkheidaanduiding()) {
            case OPENBAAR, BEPERKT_OPENBAAR -> true;
            case INTERN, VERTROUWELIJK, CONFIDENTIEEL, GEHEIM, ZEER_GEHEIM -> false;
            case ZAAKVERTROUWELIJK -> Boolean.TRUE.equals(d.tonenAanInitiator());
        };
    }
}
