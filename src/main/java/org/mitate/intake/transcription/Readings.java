package org.mitate.intake.transcription;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.jspecify.annotations.Nullable;
import org.mitate.shared.Folding;
import org.springframework.stereotype.Component;

/// How a name written in kanji is probably read, by the dictionary of a library: a suggestion, for
/// only its bearer knows. No name of another case is ever asked.
@Component
public class Readings {

    private static final int LONGEST = 15;
    private static final String NAME = "人名";

    /// @return katakana; empty when the dictionary does not know it as one word
    public Optional<String> of(String name) {
        String plain = Folding.fold(name);
        if (plain.isEmpty() || plain.length() > LONGEST) return Optional.empty();
        if (plain.chars().allMatch(Readings::isKana)) return Optional.of(Folding.katakana(plain));
        return Optional.ofNullable(reading(plain));
    }

    private static @Nullable String reading(String name) {
        try (var words = new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL)) {
            var reading = words.addAttribute(ReadingAttribute.class);
            var kind = words.addAttribute(PartOfSpeechAttribute.class);
            words.setReader(new StringReader(name));
            words.reset();
            var read = new StringBuilder();
            int count = 0;
            boolean names = true;
            while (words.incrementToken()) {
                if (reading.getReading() == null) return null;
                read.append(reading.getReading());
                names &= kind.getPartOfSpeech().contains(NAME);
                count++;
            }
            // Parts of unknown names are read as common words, mostly wrong.
            return count == 1 || names ? read.toString() : null;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isKana(int c) {
        return c >= 'ァ' && c <= 'ヿ';
    }
}
