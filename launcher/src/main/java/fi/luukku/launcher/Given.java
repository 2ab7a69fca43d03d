package fi.luukku.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What a command beside the launcher's own was given, and what it finds of the Luukku that runs in
 * the data folder ({@code --data}).
 */
public final class Given {
  private final Map<String, String> options = new LinkedHashMap<>();

  private Given() {}

  /**
   * Reads {@code --name=value} or {@code --name}.
   *
   * @param command whose help shows the names
   * @throws Trouble for any other name
   */
  public static Given read(String command, List<String> names, List<String> arguments) {
    Given given = new Given();
    for (String argument : arguments) {
      String[] halves = argument.split("=", 2);
      if (!names.contains(halves[0])) {
        throw new Trouble(
            "The option "
                + halves[0]
                + " is not known: "
                + command
                + " --help shows those that are.");
      }
      given.options.put(halves[0], halves.length == 2 ? halves[1] : "");
    }
    return given;
  }

  public boolean asksForHelp() {
    return options.containsKey("--help");
  }

  public Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  /**
   * The address that an option names, or else a line of the running Luukku.
   *
   * @param what there is at the address, as the option's words say
   * @throws Trouble where there is neither
   */
  public String address(String option, Properties running, String line, String what) {
    String address = option(option).orElse(running.getProperty(line));
    if (address == null) {
      throw new Trouble(
          "No Luukku is running in "
              + data()
              + ": start it first, or name its folder with --data=DIR or "
              + what
              + " with "
              + option
              + "=URL.");
    }
    return address;
  }

  /** What the running Luukku has written of itself; empty where none runs. */
  public Properties running() {
    Properties properties = new Properties();
    Path file = data().resolve(Endpoints.FILE);
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new Trouble("Could not read " + file + ": " + e.getMessage() + ".", e);
      }
    }
    return properties;
  }

  private Path data() {
    return Path.of(option("--data").orElse(".luukku"));
  }
}
