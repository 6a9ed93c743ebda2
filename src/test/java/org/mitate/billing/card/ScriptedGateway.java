package org.mitate.billing.card;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.shared.Yen;

/// Says what the test wants, and knows what it was asked.
final class ScriptedGateway implements PaymentGateway {

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<UUID> keys = new ArrayList<>();
    private Answer stands = new Answer.Unreachable("nobody");

    ScriptedGateway says(Answer answer) {
        answers.add(answer);
        return this;
    }

    void stands(Answer answer) {
        stands = answer;
    }

    List<UUID> keys() {
        return keys;
    }

    @Override
    public String name() {
        return "SCRIPTED";
    }

    @Override
    public Answer open(HostedPage page) {
        return new Answer.Unreachable("nobody");
    }

    @Override
    public Answer find(String page) {
        return new Answer.NotYet();
    }

    @Override
    public Answer ask(Ask ask) {
        keys.add(ask.key());
        return answers.remove();
    }

    @Override
    public Answer look(String ref) {
        boolean mine = stands instanceof Answer.Stands it && it.ref().equals(ref);
        return mine ? stands : new Answer.Unreachable("nobody");
    }

    /// A letter is written as `id ref money state taken`.
    @Override
    public Letter read(String letter, String signature, Clock clock) {
        if (!signature.equals("right")) throw new NotFromGateway("scripted");
        String[] said = letter.split(" ");
        var money =
                new Money(
                        MoneyState.valueOf(said[3]),
                        Yen.of(66000),
                        Yen.of(Long.parseLong(said[4])),
                        Yen.ZERO,
                        null);
        return new Letter(
                said[0],
                "payment",
                said[1],
                Optional.of(UUID.fromString(said[2])),
                Optional.of(money));
    }
}
