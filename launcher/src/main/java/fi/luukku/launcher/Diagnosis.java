package fi.luukku.launcher;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Turns the log of a part that died while starting into one sentence. */
final class Diagnosis {
  private static final int TAIL = 64 * 1024;
  private static final List<String> FULL =
      List.of("no space left", "disk full", "disk is full", "errno: 28", "error 28");
  private static final List<String> TAKEN =
      List.of("address already in use", "port already bound", "is already in use");
  private static final List<String> DAMAGED =
      List.of(
          "corrupt",
          "innodb: cannot",
          "unknown/unsupported storage engine",
          "file is damaged",
          "aria recovery failed",
          "tablespace is missing",
          "can't open and lock privilege tables",
          "wrong number of bytes",
          "unable to read file in data directory",
          "not a valid database");

  private static final List<String> UNDEPLOYED =
      List.of("ncls-core-00026", "exception while loading the app");

  private Diagnosis() {}

  static Trouble ofDead(Child child) {
    String log = tail(child.log()).toLowerCase(Locale.ROOT);
    if (containsAny(log, FULL)) {
      return new Trouble(
          child.name()
              + " could not start because the disk is full: free some space, or give a folder on"
              + " another disk with --data=DIR.");
    }
    if (containsAny(log, TAKEN)) {
      return new Trouble(
          child.name()
              + " could not start because its port was taken meanwhile: stop the other program, or"
              + " choose another port (--help).");
    }
    if (containsAny(log, DAMAGED)) {
      return new Trouble(
          child.name()
              + " could not start because its files in the data folder are damaged: put the folder"
              + " back from a copy, or begin anew with --fresh (log: "
              + child.log()
              + ").");
    }
    return new Trouble(
        child.name() + " ended while starting: see why in its log " + child.log() + ".");
  }

  /** Whether the server has said, since it was started, that it could not deploy the portal. */
  static boolean tellsOfNoDeployment(Child child) {
    return containsAny(tail(child.log(), child.logBegins()).toLowerCase(Locale.ROOT), UNDEPLOYED);
  }

  private static boolean containsAny(String log, List<String> signs) {
    return signs.stream().anyMatch(log::contains);
  }

  private static String tail(Path log) {
    return tail(log, 0);
  }

  private static String tail(Path log, long begins) {
    try (SeekableByteChannel channel = Files.newByteChannel(log)) {
      long size = channel.size();
      channel.position(Math.min(size, Math.max(begins, size - TAIL)));
      byte[] end = Channels.newInputStream(channel).readAllBytes();
      return new String(end, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
