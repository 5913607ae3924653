package health.anteroom.benchmarks.stack;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** How much memory another JVM has asked for since its start, by all of its threads. */
public final class Allocation implements AutoCloseable {
    private final JMXConnector connector;
    private final MBeanServerConnection beans;

    private Allocation(JMXConnector connector) throws IOException {
        this.connector = connector;
        this.beans = connector.getMBeanServerConnection();
    }

    /** Of a process that this one started, on loopback. */
    @SuppressWarnings("BanJNDI") // Nobody else names the address.
    public static Allocation of(ProcessHandle process) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(process.pid()));
            try {
                JMXServiceURL address = new JMXServiceURL(machine.startLocalManagementAgent());
                return new Allocation(JMXConnectorFactory.connect(address));
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException refused) {
            throw new IOException(refused);
        }
    }

    public long bytes() throws IOException {
        try {
            return (Long) beans.getAttribute(
                    new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME), "TotalThreadAllocatedBytes");
        } catch (JMException unknown) {
            throw new IOException(unknown);
        }
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
