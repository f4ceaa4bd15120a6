/** Loaded before the entry of each child: a child whose launcher is gone, even by `kill -9`, ends by itself. */
process.channel?.unref()
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
