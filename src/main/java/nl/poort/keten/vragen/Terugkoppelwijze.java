package nl.poort.keten.vragen;

/// How the customer wants to hear: it decides the words "wij bellen u uiterlijk" or "u hoort uiterlijk".
public enum Terugkoppelwijze {
    BELLEN("wij bellen u uiterlijk"),
    SCHRIJVEN("u hoort uiterlijk");

    private final String belofte;

    Terugkoppelwijze(String belofte) {
        this.belofte = belofte;
    }

    public String belofte() {
        return belofte;
    }
}
