package fi.luukku.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What every part needs to know about the place where it is started. */
record Site(
    Options options,
    Outside outside,
    DataFolder data,
    Software software,
    Ledger ledger,
    Story story,
    Children children) {

  int port(Door door) {
    return options.port(door);
  }

  /** The address that a browser on this machine uses. */
  String url(Door door) {
    return "http://" + Door.HOST + ":" + port(door);
  }

  Child writer(String name, Child.Command command) {
    return children.writer(child(name, command));
  }

  Child keeper(String name, Child.Command command) {
    return children.keeper(child(name, command));
  }

  private Child child(String name, Child.Command command) {
    Path log = data.log(name.toLowerCase(Locale.ROOT));
    return new Child(name, command, log, ledger, story);
  }

  Child.Command command(List<String> words, Map<String, String> environment) {
    return new Child.Command(words, environment, data.root());
  }

  /** The Java that runs us runs our children too. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
