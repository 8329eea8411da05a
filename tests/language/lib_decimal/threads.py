# Decimals go from thread to thread as they are; every thread has a context of its own.
import threading
from decimal import Decimal, getcontext, localcontext
from queue import Queue

prices = (Decimal("19.99"), Decimal("0.01"), Decimal(10) ** 60 + 1)
answers = Queue()


def work(prices, answers, digits):
    from decimal import getcontext
    first = getcontext().prec
    getcontext().prec = digits
    answers.put((digits, first, sum(prices[:2]), prices[0] / 7, +prices[2], getcontext().prec))


getcontext().prec = 11
threads = [threading.Thread(target=work, args=(prices, answers, digits)) for digits in (5, 9, 40)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for answer in sorted(answers.get() for _ in threads):
    print(*answer)
print(getcontext().prec, prices[0] / 7, prices[2])
