package fi.luukku.casework.domain;

import fi.luukku.casework.CaseEvent.AttachmentFacts;
import fi.luukku.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a signature is about, as one number: SHA-256 of the answers as they are kept, as they stand
 * in the message, and of the SHA-256 of each attachment in hexadecimal digits, sorted, each on a
 * line of its own after them.
 */
public final class SignedContent {
  private SignedContent() {}

  /** In lower-case hexadecimal digits. */
  public static String sha256(String answersJson, List<AttachmentFacts> attachments) {
    Stream<String> files = attachments.stream().map(AttachmentFacts::sha256).sorted();
    String signed = Stream.concat(Stream.of(answersJson), files).collect(Collectors.joining("\n"));
    return Sha256.hex(signed.getBytes(StandardCharsets.UTF_8));
  }
}
