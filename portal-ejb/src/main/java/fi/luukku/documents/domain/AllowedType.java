package fi.luukku.documents.domain;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may be handed in. Nothing that a browser runs or an office program executes, and no picture
 * out of which we cannot take where it was taken.
 */
public enum AllowedType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods");

  private final String mediaType;
  private final Set<String> extensions;

  AllowedType(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = Set.of(extensions);
  }

  public String mediaType() {
    return mediaType;
  }

  /** The allowed type of this media type, where the name says the same. */
  public static Optional<AllowedType> of(String mediaType, DisplayName name) {
    return Stream.of(values())
        .filter(type -> type.mediaType.equals(mediaType))
        .filter(type -> type.extensions.contains(name.extension()))
        .findFirst();
  }
}
