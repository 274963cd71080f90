package nl.poort.contact.inzage;

import nl.poort.contact.klantcontact.Bsn;
import nl.poort.registers.organisatie.KvkNummer;
import nl.poort.registers.organisatie.Vestigingsnummer;

/// What a login proved: a person by BSN, or somebody who may act for a company. It is used once and never kept.
public sealed interface Bewijs {

    Middel middel();

    Betrouwbaarheid niveau();

    record Persoon(Bsn bsn, Betrouwbaarheid niveau) implements Bewijs {
        @Override
        public Middel middel() {
            return Middel.DIGID;
        }
    }

    /// @param vestiging the only branch it is for; null = the whole company
    record Bedrijf(KvkNummer kvk, Vestigingsnummer vestiging, Betrouwbaarheid niveau) implements Bewijs {
        @Override
        public Middel middel() {
            return Middel.EHERKENNING;
        }
    }
}
