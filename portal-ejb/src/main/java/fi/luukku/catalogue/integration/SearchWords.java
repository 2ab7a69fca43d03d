package fi.luukku.catalogue.integration;

import fi.luukku.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * How a language's words are cut for the index and for a question: stems for inflection, plain
 * words for beginnings and slips of the finger, runs of four letters for compounds ("lumityöt" in
 * "lumitöiden tilaus"). What somebody types is never parsed as a query language.
 */
final class SearchWords {
  static final String NAMES = "names";
  static final String PLAIN = "plain";
  static final String PARTS = "parts";
  static final String BODY = "body";
  private static final int PART = 4;
  private static final int MOST_WORDS = 8;

  private final Analyzer stems;
  private final Analyzer plain =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer source = new StandardTokenizer();
          return new TokenStreamComponents(source, new LowerCaseFilter(source));
        }
      };
  private final Analyzer parts =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer source = new StandardTokenizer();
          TokenStream words = new LowerCaseFilter(source);
          return new TokenStreamComponents(source, new NGramTokenFilter(words, PART, PART, false));
        }
      };

  SearchWords(Language language) {
    this.stems =
        switch (language) {
          case FI -> new FinnishAnalyzer();
          case SV -> new SwedishAnalyzer();
          case EN -> new EnglishAnalyzer();
        };
  }

  Analyzer stems() {
    return stems;
  }

  Map<String, Analyzer> analyzers() {
    return Map.of(PLAIN, plain, PARTS, parts);
  }

  Query query(String asked) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String stem : cut(stems, asked)) {
      any.add(new BoostQuery(new TermQuery(new Term(NAMES, stem)), 6), Occur.SHOULD);
      any.add(new TermQuery(new Term(BODY, stem)), Occur.SHOULD);
    }
    for (String word : cut(plain, asked)) {
      if (word.length() > 2) {
        any.add(new BoostQuery(new PrefixQuery(new Term(PLAIN, word)), 4), Occur.SHOULD);
      }
      if (word.length() > 3) {
        int slips = word.length() > 6 ? 2 : 1;
        any.add(new BoostQuery(new FuzzyQuery(new Term(PLAIN, word), slips, 1), 3), Occur.SHOULD);
      }
      if (word.length() > PART + 1) {
        any.add(compound(word), Occur.SHOULD);
      }
    }
    return any.build();
  }

  /** Most of the word's parts in a row of names: half of them must be there. */
  private Query compound(String word) {
    BooleanQuery.Builder most = new BooleanQuery.Builder();
    List<String> grams = cut(parts, word);
    grams.forEach(gram -> most.add(new TermQuery(new Term(PARTS, gram)), Occur.SHOULD));
    most.setMinimumNumberShouldMatch(Math.max(2, (grams.size() + 1) / 2));
    return most.build();
  }

  private static List<String> cut(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken() && terms.size() < MOST_WORDS * PART * PART) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("A text in memory cannot be read.", impossible);
    }
    return terms;
  }
}
