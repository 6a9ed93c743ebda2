package org.mitate.inbox;

import java.time.Duration;
import java.util.function.IntSupplier;
import org.mitate.chores.Chore;
import org.mitate.chores.Timing;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the inbox does by itself every half minute.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InboxSettings.class)
class InboxChores {

    private static final Timing OFTEN = new Timing.Every(Duration.ofSeconds(30));

    @Bean
    Chore lookIntoFolders(FolderWatch folders) {
        return new Often("inbox-folders", folders::look);
    }

    @Bean
    Chore lookIntoMailbox(MailWatch mailbox) {
        return new Often("inbox-mailbox", mailbox::look);
    }

    @Bean
    Chore readWhatCame(ReadingDesk desk) {
        return new Often("inbox-reading", desk::readAll);
    }

    private record Often(String name, IntSupplier work) implements Chore {

        @Override
        public Timing timing() {
            return OFTEN;
        }

        @Override
        public int carryOut() {
            return work.getAsInt();
        }
    }
}
