package nl.poort.registers.notificaties;

/// How a message looks to its receiver.
public enum Berichtvorm {
    /// As Notificaties 1.0 says.
    NOTIFICATIE,
    /// CloudEvents 1.0 (`nl.overheid.zaken.zaak-gemuteerd` and family).
    CLOUDEVENTS
}
