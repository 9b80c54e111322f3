package org.cloudwindow.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    private record Call(String caseNumber) {}

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new BareContext();

    @Test
    void aPageReadsTheComponentsOfARecord() {
        assertThat(resolver.getValue(context, new Call("4199"), "caseNumber")).isEqualTo("4199");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whatIsNoRecordIsLeftToOthers() {
        assertThat(resolver.getValue(context, "text", "length")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void aRecordIsNeverWritten() {
        assertThat(resolver.isReadOnly(context, new Call("4199"), "caseNumber")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, new Call("4199"), "caseNumber", "5"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private static final class BareContext extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
