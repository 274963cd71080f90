package nl.poort.contact.kanalen;

/// A file that comes along with a message, before anybody looked at it.
///
/// @param type what the sender says it is; what it really is, is looked at when it is kept
public record Bijlage(String naam, String type, byte[] inhoud) {
    public Bijlage {
        naam = Schoon.regel(naam, 200).replaceAll("[/\\\\:*?\"<>|]", "-");
        naam = naam.isEmpty() || naam.matches("[. ]+") ? "bijlage" : naam;
        type = Schoon.regel(type, 100);
    }

    @Override
    public String toString() {
        return "Bijlage " + inhoud.length + " bytes";
    }
}
