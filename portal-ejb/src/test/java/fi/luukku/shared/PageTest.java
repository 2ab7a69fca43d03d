package fi.luukku.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final LongSupplier NOT_ASKED =
      () -> {
        throw new AssertionError("The rows tell how many there are.");
      };

  @Test
  void counts_no_further_where_the_first_page_is_not_full() {
    assertThat(Page.of(List.of("a", "b"), 0, 20, NOT_ASKED).total()).isEqualTo(2);
    assertThat(Page.of(List.of(), 0, 20, NOT_ASKED).total()).isZero();
  }

  @Test
  void counts_no_further_on_the_last_page() {
    Page<String> last = Page.of(List.of("u"), 20, 20, NOT_ASKED);

    assertThat(last.total()).isEqualTo(21);
    assertThat(last.hasNext()).isFalse();
  }

  @Test
  void asks_where_there_may_be_more() {
    assertThat(Page.of(List.of("a", "b"), 0, 2, () -> 5).total()).isEqualTo(5);
  }

  @Test
  void asks_where_the_page_lies_behind_the_end() {
    assertThat(Page.of(List.of(), 40, 20, () -> 5).total()).isEqualTo(5);
  }
}
