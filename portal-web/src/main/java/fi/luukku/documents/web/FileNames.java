package fi.luukku.documents.web;

import fi.luukku.documents.DocumentRecord;
import fi.luukku.shared.Language;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Names of documents as they stand beside each other: no two are the same. */
public final class FileNames {
  private static final long KILOBYTE = 1_000;
  private static final long MEGABYTE = 1_000 * KILOBYTE;

  private FileNames() {}

  /**
   * By id, in order of upload: the second "plan.pdf" is "plan.pdf (2)".
   *
   * @param files oldest first
   */
  public static <T> Map<String, String> of(
      Collection<T> files, Function<T, String> id, Function<T, String> name) {
    Map<String, Integer> seen = new HashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (T file : files) {
      String own = name.apply(file);
      int times = seen.merge(own, 1, Integer::sum);
      names.put(id.apply(file), times == 1 ? own : own + " (" + times + ")");
    }
    return names;
  }

  public static Map<String, String> of(Collection<DocumentRecord> files) {
    return of(files, DocumentRecord::id, DocumentRecord::fileName);
  }

  /**
   * @param bytes how large it is
   */
  public static String size(long bytes, Language language) {
    NumberFormat number = NumberFormat.getInstance(language.locale());
    number.setMaximumFractionDigits(1);
    String mega = language == Language.FI ? "Mt" : "MB";
    String kilo = language == Language.FI ? "kt" : "kB";
    return bytes < MEGABYTE
        ? Math.max(1, Math.round((double) bytes / KILOBYTE)) + "\u00a0" + kilo
        : number.format((double) bytes / MEGABYTE) + "\u00a0" + mega;
  }
}
