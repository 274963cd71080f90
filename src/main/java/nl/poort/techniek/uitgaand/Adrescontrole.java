package nl.poort.techniek.uitgaand;

import java.net.Inet6Address;
import java.net.InetAddress;

/// Whether an address lies on the open internet. Pure.
final class Adrescontrole {

    private Adrescontrole() {}

    static boolean isOpenbaar(InetAddress adres) {
        if (adres.isAnyLocalAddress()
                || adres.isLoopbackAddress()
                || adres.isLinkLocalAddress()
                || adres.isSiteLocalAddress()
                || adres.isMulticastAddress()) {
            return false;
        }
        return adres instanceof Inet6Address ? openbaar6(adres.getAddress()) : openbaar4(adres.getAddress());
    }

    /// Leaves out what is shared, reserved or for tests only (RFC 6890).
    private static boolean openbaar4(byte[] b) {
        int een = b[0] & 0xff;
        int twee = b[1] & 0xff;
        int drie = b[2] & 0xff;
        boolean gedeeld = een == 100 && twee >= 64 && twee <= 127;
        boolean protocol = een == 192 && twee == 0 && (drie == 0 || drie == 2);
        boolean proef =
                een == 198 && (twee == 18 || twee == 19 || twee == 51) || een == 203 && twee == 0 && drie == 113;
        return een != 0 && een < 224 && !gedeeld && !protocol && !proef;
    }

    /// Only global unicast 2000::/3; of that not the ways to hide an IPv4 address (6to4, Teredo) and documentation.
    private static boolean openbaar6(byte[] b) {
        int een = (b[0] & 0xff) << 8 | b[1] & 0xff;
        int twee = (b[2] & 0xff) << 8 | b[3] & 0xff;
        boolean verborgen = een == 0x2002 || een == 0x2001 && (twee == 0 || twee == 0xdb8);
        return (een & 0xe000) == 0x2000 && !verborgen;
    }
}
