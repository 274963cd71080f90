package nl.poort.contact.berichten;

/// A file that goes along with a message; its content is kept by its hash.
///
/// @param omvang in bytes
public record Berichtbijlage(String naam, String type, long omvang, String sha256) {

    public boolean isPdf() {
        return type.equals("application/pdf");
    }

    @Override
    public String toString() {
        return "Berichtbijlage " + omvang + " bytes";
    }
}
