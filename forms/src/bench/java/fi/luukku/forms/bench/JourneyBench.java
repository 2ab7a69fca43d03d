package fi.luukku.forms.bench;

import fi.luukku.forms.Answers;
import fi.luukku.forms.Journey;
import fi.luukku.forms.WideForm;
import fi.luukku.forms.definition.DefinitionRefused;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.view.FormView;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a page of a form costs, in microseconds on one core: {@code page} is what a post does (the
 * journey, the checks of one page, the next one), {@code shown} what drawing it adds, {@code sent}
 * the check of all pages. The form has a condition, a calculated value or a rule at every second
 * question.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JourneyBench {

  @Param({"60", "240", "960"})
  public int questions;

  private FormDefinition form;
  private Answers answers;
  private String middle;

  @Setup
  public void form() {
    form = WideForm.of(questions);
    answers = WideForm.answers(questions);
    middle = form.pages().get(form.pages().size() / 2).key();
  }

  @Benchmark
  public Object page() {
    Journey journey = Journey.of(form, answers);
    return journey.problems(middle).isEmpty() ? journey.next(middle) : journey;
  }

  @Benchmark
  public Object shown() {
    Journey journey = Journey.of(form, answers);
    return FormView.page(form, middle, answers, journey.problems(middle), Locale.ENGLISH);
  }

  @Benchmark
  public boolean sent() {
    return Journey.of(form, answers).isComplete();
  }

  @Benchmark
  public FormDefinition loaded() {
    return WideForm.of(questions);
  }

  @Benchmark
  public Object refusedForItsWidth() {
    try {
      return WideForm.of(questions * 100);
    } catch (DefinitionRefused refused) {
      return refused;
    }
  }
}
