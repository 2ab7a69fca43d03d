package fi.luukku.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;

/**
 * Ports for what a test run starts itself. They lie below those that systems give to outgoing
 * connections, so that none is taken by chance between the choice and the start of what listens on
 * it; runs side by side choose from ranges of their own.
 */
final class TestPorts {
  private static final int LOWEST = 15_000;
  private static final int RANGES = 8;
  private static final int IN_A_RANGE = 2_000;

  private TestPorts() {}

  /** A port that nobody listens on. */
  static int free() {
    int fork = Integer.getInteger("luukku.it.fork", 0);
    int lowest = LOWEST + Math.floorMod(fork, RANGES) * IN_A_RANGE;
    Random random = new Random();
    for (int tries = 0; tries < IN_A_RANGE; tries++) {
      int port = lowest + random.nextInt(IN_A_RANGE);
      if (isFree(port)) {
        return port;
      }
    }
    throw new IllegalStateException("There is no free port from " + lowest + " on.");
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
