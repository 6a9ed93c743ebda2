package org.mitate.room.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mitate.cases.CaseFile;
import org.mitate.consultation.Talk;
import org.mitate.paper.EvidenceSheet.Entry;
import org.mitate.room.Interruption;
import org.mitate.room.LineBook;
import org.mitate.room.Passage;
import org.mitate.room.Telephone;
import org.mitate.room.WaitingRoom;
import org.springframework.stereotype.Component;

/// Everything that happened around the talk, in its order.
@Component
class CourseOfTalk {

    private final WaitingRoom waiting;
    private final LineBook lines;
    private final Telephone telephone;
    private final SheetWords words;

    CourseOfTalk(WaitingRoom waiting, LineBook lines, Telephone telephone, SheetWords words) {
        this.waiting = waiting;
        this.lines = lines;
        this.telephone = telephone;
        this.words = words;
    }

    private record Moment(Instant at, String what) {}

    List<Entry> of(CaseFile file, Optional<Talk> talk) {
        var moments = new ArrayList<Moment>();
        talk.ifPresent(it -> ofTalk(it).forEach(moments::add));
        waiting.passages(file.id()).forEach(it -> moments.add(passage(it)));
        lines.of(file.id()).forEach(cut -> moments.add(cut(cut)));
        telephone.of(file.id()).forEach(it -> moments.addAll(byTelephone(it)));
        return moments.stream()
                .sorted(Comparator.comparing(Moment::at))
                .map(it -> new Entry(words.second(it.at()), it.what()))
                .toList();
    }

    private Stream<Moment> ofTalk(Talk talk) {
        var start = Stream.of(new Moment(talk.start(), words.of("evidence.start")));
        var end = talk.ended().stream().map(at -> new Moment(at, words.of("evidence.end")));
        var agreed =
                talk.agreements().stream()
                        .map(
                                it ->
                                        new Moment(
                                                it.at(),
                                                words.of(
                                                        "evidence.agreed",
                                                        it.fromSeconds() / 60,
                                                        it.by())));
        var pauses =
                talk.pauses().stream()
                        .map(
                                it ->
                                        new Moment(
                                                it.from(),
                                                words.of(
                                                        "evidence.deducted",
                                                        words.of("reason." + it.cause()),
                                                        until(it.to()),
                                                        it.reason())));
        return Stream.of(start, end, agreed, pauses).flatMap(it -> it);
    }

    private Moment passage(Passage passage) {
        return new Moment(
                passage.at(),
                words.of("evidence.door." + passage.what(), words.seat(passage.seat())));
    }

    private Moment cut(Interruption cut) {
        return new Moment(
                cut.from(),
                words.of(
                        "evidence.cut",
                        words.seat(cut.seat()),
                        words.of("now.cause." + cut.cause()),
                        until(cut.to())));
    }

    private List<Moment> byTelephone(Telephone.Spell spell) {
        var begun = new Moment(spell.from(), words.of("evidence.telephone", spell.by()));
        Instant to = spell.to();
        return to == null
                ? List.of(begun)
                : List.of(begun, new Moment(to, words.of("evidence.telephone.over")));
    }

    private String until(@org.jspecify.annotations.Nullable Instant to) {
        return to == null ? "" : words.second(to);
    }
}
