package fi.luukku.forms.definition;

import java.util.List;

/**
 * Which files a question takes; how many is {@link Limits#count()}.
 *
 * @param kinds file name extensions in lower case without a dot, for example pdf
 * @param maxBytes largest size of one file in bytes
 * @param delivered whether a document that was handed in with an earlier case may be chosen instead
 */
public record FileRules(List<String> kinds, long maxBytes, boolean delivered) {

  /** For questions that take no files. */
  public static final FileRules NONE = new FileRules(List.of(), 0, false);

  /** For the accept attribute of a file input. */
  public String accept() {
    return String.join(",", kinds.stream().map(kind -> "." + kind).toList());
  }
}
