package org.mitate.bench;

import java.io.IOException;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/// A secretary who works through forms whatever happens: what is not acknowledged is asked for
/// again with the same key, until it is.
final class Shift implements Callable<Integer> {

    private static final long PATIENCE_NANOS = 180_000_000_000L;

    /// What all secretaries share.
    record Work(Queue<String> drafts, Calendars calendars, AtomicInteger times, Diary diary) {}

    private final Browser secretary;
    private final Work work;

    Shift(Browser secretary, Work work) {
        this.secretary = secretary;
        this.work = work;
    }

    /// @return how many forms it led to a fixed date
    @Override
    public Integer call() throws Exception {
        int done = 0;
        for (String draft = work.drafts().poll(); draft != null; draft = work.drafts().poll()) {
            receive(draft);
            lead(new CaseWalk(secretary, draft));
            done++;
        }
        return done;
    }

    private void receive(String draft) throws Exception {
        UUID key = UUID.randomUUID();
        var form = insist(() -> new Receiving().form(secretary.csrf(), key));
        acknowledge(
                draft, "receipt", key.toString(), () -> secretary.post("/intake/" + draft, form));
    }

    private void lead(CaseWalk walk) throws Exception {
        var papers = insist(walk::papers);
        acknowledge(walk, papers, () -> walk.upload(papers, Letter.PDF));
        note(walk.number());
        step(walk, () -> walk.press("submission"));
        String doctor = work.calendars().doctors().getFirst();
        step(walk, () -> walk.press("acceptance", "doctor", doctor));
        step(walk, () -> walk.press("arrangement"));
        book(walk);
        step(walk, () -> walk.press("rebooking", "reason", "DOCTOR_ILL", "words", "急病のため"));
        book(walk);
    }

    private void note(String number) throws Exception {
        UUID key = UUID.randomUUID();
        var form =
                Forms.of(
                        "_csrf",
                        insist(secretary::csrf),
                        "requestKey",
                        key.toString(),
                        "case",
                        number,
                        "caller",
                        "髙橋 節子",
                        "identified",
                        "NUMBER_AND_NAME",
                        "matter",
                        "いつごろになるか。");
        acknowledge(number, "call note", key.toString(), () -> secretary.post("/calls/note", form));
    }

    private void book(CaseWalk walk) throws Exception {
        var time = work.calendars().time(work.times().getAndIncrement());
        step(walk, () -> walk.booking(time));
    }

    private void step(CaseWalk walk, Callable<CaseWalk.Press> page) throws Exception {
        var press = insist(page);
        acknowledge(walk, press, () -> walk.send(press));
    }

    private void acknowledge(CaseWalk walk, CaseWalk.Press press, Callable<Answer> send)
            throws Exception {
        acknowledge(walk.number(), press.name(), press.form().get("requestKey"), send);
    }

    private void acknowledge(String number, String what, String key, Callable<Answer> send)
            throws Exception {
        insist(
                () -> {
                    try {
                        return changed(send.call());
                    } catch (IOException | IllegalStateException unknown) {
                        work.diary().askedAgain(key);
                        throw unknown;
                    }
                });
        work.diary().acknowledged(number, what, key);
    }

    /// Only the way to the next page says that a change was made.
    private static Answer changed(Answer answer) {
        boolean made = answer.status() == 303 && !answer.location().contains("sign-in");
        if (made) return answer;
        throw new IllegalStateException(answer.said());
    }

    private static <T> T insist(Callable<T> question) throws Exception {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            try {
                return question.call();
            } catch (IOException | IllegalStateException down) {
                if (System.nanoTime() > end) throw down;
                Thread.sleep(50);
            }
        }
    }
}
