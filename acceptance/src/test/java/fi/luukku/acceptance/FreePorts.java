package fi.luukku.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Ports for a product of one's own. They lie below those that systems give to outgoing connections,
 * so that none is taken by chance between the choice and the start of the part that listens on it.
 */
public final class FreePorts {
  private static final int LOWEST = 15_000;
  private static final int HIGHEST = 32_000;

  private FreePorts() {}

  /** So many different ports that nobody listens on. */
  public static List<Integer> find(int count) {
    Random random = new Random();
    Set<Integer> found = new LinkedHashSet<>();
    while (found.size() < count) {
      int port = LOWEST + random.nextInt(HIGHEST - LOWEST);
      if (isFree(port)) {
        found.add(port);
      }
    }
    return List.copyOf(found);
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
