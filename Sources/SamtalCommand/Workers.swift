import Glibc
import Synchronization

/// Threads that carry out the program's asynchronous work, together with the one that waits for it.
///
/// Swift's own pool waits for ever where the system lets no thread be started (`ulimit -u`). This one makes do with those
/// that could be started: at the least the one that asked.
final class Workers: TaskExecutor {
    private struct State {
        /// Those before `next` have been taken.
        var jobs: [UnownedJob] = []
        var next = 0
        /// How many threads wait for a byte in the pipe.
        var sleeping = 0
        /// What the work came to, once it is done.
        var outcome: Result<Void, any Error>?

        mutating func take() -> UnownedJob? {
            guard next < jobs.count else { return nil }
            let job = jobs[next]
            next += 1
            // All that wait are moved when half of them have been taken: each is moved about once.
            if next * 2 > jobs.count {
                jobs.removeFirst(next)
                next = 0
            }
            return job
        }
    }

    private let state = Mutex(State())
    private let pipe: (out: Int32, into: Int32)

    /// Nil where the system lets no pipe be opened.
    init?() {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { return nil }
        pipe = (out: ends[0], into: ends[1])
    }

    deinit {
        close(pipe.out)
        close(pipe.into)
    }

    /// Does some work on this thread, and on as many others as are asked for and can be started.
    ///
    /// - Throws: what the work throws.
    func complete(withOthers others: Int, _ work: @escaping @Sendable () async throws -> Void) throws {
        Task(executorPreference: self) {
            do {
                self.finish(.success(try await work()))
            } catch {
                self.finish(.failure(error))
            }
        }
        for _ in 0..<others where !startThread() { break }
        workUntilFinished()
        try state.withLock { try $0.outcome?.get() }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let wakes = state.withLock { state in
            state.jobs.append(job)
            guard state.sleeping > 0 else { return false }
            state.sleeping -= 1
            return true
        }
        if wakes { wake(1) }
    }

    /// Whether there is one more.
    private func startThread() -> Bool {
        let reference = Unmanaged.passRetained(self)
        var thread = pthread_t()
        let code = pthread_create(
            &thread,
            nil,
            { workers in
                workers.map { Unmanaged<Workers>.fromOpaque($0).takeRetainedValue().workUntilFinished() }
                return nil
            },
            reference.toOpaque()
        )
        if code == 0 { pthread_detach(thread) } else { reference.release() }
        return code == 0
    }

    private enum Turn { case work(UnownedJob), sleep, leave }

    private func workUntilFinished() {
        while true {
            let turn = state.withLock { state -> Turn in
                if state.outcome != nil { return .leave }
                if let job = state.take() { return .work(job) }
                state.sleeping += 1
                return .sleep
            }
            switch turn {
            case .work(let job): job.runSynchronously(on: asUnownedTaskExecutor())
            case .sleep: sleep()
            case .leave: return
            }
        }
    }

    private func finish(_ outcome: Result<Void, any Error>) {
        let sleeping = state.withLock { state in
            state.outcome = outcome
            defer { state.sleeping = 0 }
            return state.sleeping
        }
        wake(sleeping)
    }

    /// A byte for each that sleeps: there are never more of them than threads, and a pipe holds thousands.
    private func wake(_ count: Int) {
        for _ in 0..<count { while write(pipe.into, [0], 1) < 0 && errno == EINTR {} }
    }

    private func sleep() {
        var byte: UInt8 = 0
        while read(pipe.out, &byte, 1) < 0 && errno == EINTR {}
    }
}
