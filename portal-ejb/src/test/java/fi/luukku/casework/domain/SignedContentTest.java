package fi.luukku.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.casework.CaseEvent.AttachmentFacts;
import fi.luukku.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignedContentTest {
  private static final String ANSWERS = "{\"form\":\"everything\",\"answers\":{}}";

  @Test
  void is_one_number_of_answers_and_attachments_in_whatever_order_they_came() {
    String sum = SignedContent.sha256(ANSWERS, List.of(file("bb"), file("aa")));

    assertThat(sum)
        .isEqualTo(Sha256.hex((ANSWERS + "\naa\nbb").getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(SignedContent.sha256(ANSWERS, List.of(file("aa"), file("bb"))))
        .isNotEqualTo(SignedContent.sha256(ANSWERS, List.of(file("aa"))))
        .isNotEqualTo(SignedContent.sha256(ANSWERS + " ", List.of(file("aa"), file("bb"))));
  }

  private static AttachmentFacts file(String sha256) {
    return new AttachmentFacts("id", "a.pdf", "application/pdf", 1, sha256);
  }
}
