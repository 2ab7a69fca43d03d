package fi.luukku.launcher;

import java.util.Map;

/** What every part needs to know about the place where it is started. */
record Site(
    Options options,
    Outside outside,
    DataFolder data,
    Software software,
    Ledger ledger,
    Story story) {

  int port(Door door) {
    return options.port(door);
  }

  /** The address that a browser on this machine uses. */
  String url(Door door) {
    return "http://" + Door.HOST + ":" + port(door);
  }

  Child child(String name, Child.Command command) {
    return new Child(
        name, command, data.log(name.toLowerCase(java.util.Locale.ROOT)), ledger, story);
  }

  Child.Command command(java.util.List<String> words, Map<String, String> environment) {
    return new Child.Command(words, environment, data.root());
  }

  /** The Java that runs us runs our children too. */
  static String java() {
    return java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
