package fi.luukku.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Collection;

/** Looks whether the ports are free before anything is started. */
final class Ports {
  private Ports() {}

  static void requireFree(Options options, Collection<Door> doors) {
    doors.forEach(door -> requireFree(door, options.port(door)));
  }

  private static void requireFree(Door door, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      // Without this, a port whose last user has just gone looks taken for a minute.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(Door.HOST, port));
    } catch (IOException e) {
      throw new Trouble(
          "Port "
              + port
              + " for "
              + door.owner()
              + " is taken by another program: stop that one, or choose another port with "
              + door.option()
              + "=NUMBER (with Maven: -Dluukku.options="
              + door.option()
              + "=NUMBER).",
          e);
    }
  }
}
