package fi.luukku.site.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.AsyncContext;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandoverTest {
  private final List<String> seen = new ArrayList<>();
  private int looksUntilOut;
  private final Handover handover = new Handover(server());

  @Test
  void a_body_that_comes_first_is_sent_on_by_the_thread_that_leaves() {
    handover.bodyIsHere();
    assertThat(seen).isEmpty();

    handover.begunThreadLeaves();
    assertThat(seen).containsExactly("dispatch");
  }

  @Test
  void a_body_that_comes_later_is_sent_on_when_the_thread_is_out() {
    looksUntilOut = 2;
    handover.begunThreadLeaves();
    assertThat(seen).isEmpty();

    handover.bodyIsHere();
    assertThat(seen).containsExactly("inside", "inside", "out", "dispatch");
  }

  /** Of a server only what the standard says: a timeout can be set while the thread is inside. */
  private AsyncContext server() {
    return (AsyncContext)
        Proxy.newProxyInstance(
            AsyncContext.class.getClassLoader(),
            new Class<?>[] {AsyncContext.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("setTimeout")) {
                setTimeout();
              } else {
                seen.add(method.getName());
              }
              return null;
            });
  }

  private void setTimeout() {
    boolean inside = looksUntilOut-- > 0;
    seen.add(inside ? "inside" : "out");
    if (!inside) {
      throw new IllegalStateException("It has returned to the container.");
    }
  }
}
