package nl.poort.registers.zaken;

/// Who may read a note: only those inside, or also the customer.
public enum Notitiesoort {
    INTERN,
    EXTERN
}
