package fi.luukku.shared.fetching;

import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Whether an address of the internet protocol is anybody's, not only ours: what is reserved for
 * private networks, for one machine, or for passing through to those (RFC 6890) is not.
 */
public final class PublicNetwork {
  private PublicNetwork() {}

  public static boolean holds(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address
        ? isPublic6(bytes)
        : isPublic4(at(bytes, 0), at(bytes, 1), at(bytes, 2));
  }

  private static boolean isPublic4(int first, int second, int third) {
    boolean shared = first == 100 && (second & 0xC0) == 64;
    boolean special = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    boolean example =
        (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    return first != 0 && first < 240 && !shared && !special && !benchmark && !example;
  }

  /** Of the global range alone, without what wraps an address of version 4. */
  private static boolean isPublic6(byte[] bytes) {
    int first = at(bytes, 0) << 8 | at(bytes, 1);
    int second = at(bytes, 2) << 8 | at(bytes, 3);
    boolean global = (first & 0xE000) == 0x2000;
    boolean special = first == 0x2001 && second < 0x200;
    boolean example = first == 0x2001 && second == 0xDB8;
    boolean wrapped = first == 0x2002;
    return global && !special && !example && !wrapped;
  }

  private static int at(byte[] bytes, int index) {
    return bytes[index] & 0xFF;
  }
}
