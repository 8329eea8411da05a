# since: 3.14
# What a runner reports of assertions that fail, errors, skips, parts of tests.
import io
import os
import re
import unittest

class A(unittest.TestCase):
    def test_fail(self): self.assertEqual({1:2,'a':[1,2,3]},{1:3})
    def test_multi(self): self.assertEqual("a\nb\nc\n","a\nB\nc\n")
    def test_list(self): self.assertEqual([1,2,3],[1,2,4,5])
    def test_tuple(self): self.assertEqual((1,2),(1,))
    def test_set(self): self.assertEqual({1,2},{2,3})
    def test_in(self): self.assertIn(1,[2]); 
    def test_notin(self): self.assertNotIn(2,[2]); 
    def test_raises(self): 
        with self.assertRaises(ValueError): pass
    def test_raisesregex(self): 
        with self.assertRaisesRegex(ValueError, "x"): raise ValueError("y")
    def test_err(self): 1/0
    def test_sub(self):
        for i in range(4):
            with self.subTest("msg", i=i): self.assertEqual(i%2,0)
    @unittest.skip("why")
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_xf(self): self.fail()
    @unittest.expectedFailure
    def test_xs(self): """doc line
        more"""
    def test_doc(self): 
        """A doc line."""
        self.assertTrue(False, "extra")
    def test_almost(self): self.assertAlmostEqual(1.0, 1.1)
    def test_almost2(self): self.assertAlmostEqual(1.0, 1.1, delta=.05)
    def test_gt(self): self.assertGreater(1,2)
    def test_is(self): self.assertIs(1,2)
    def test_isnone(self): self.assertIsNone(3)
    def test_isinst(self): self.assertIsInstance(3,str)
    def test_regex(self): self.assertRegex("abc","x")
    def test_count(self): self.assertCountEqual([1,2,2],[1,1,2])
    def test_warns(self):
        with self.assertWarns(DeprecationWarning): pass
    def test_pass(self): self.addCleanup(print, "cleanup")
    def test_dictsub(self): self.assertEqual("x"*1000, "x"*900)
    def test_startswith(self): self.assertStartsWith("abc","b")
    def test_hasattr(self): self.assertHasAttr([], "foo")
    def test_issub(self): self.assertIsSubclass(int, str)
class B(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise ValueError("no")
    def test_x(self): pass
class C(unittest.TestCase):
    def setUp(self): self.skipTest("in setup")
    def test_x(self): pass
    def test_y(self): pass

for verbosity in (0, 1, 2):
    out = io.StringIO()
    suite = unittest.defaultTestLoader.loadTestsFromModule(__import__("__main__"))
    result = unittest.TextTestRunner(out, verbosity=verbosity, buffer=True).run(suite)
    text = out.getvalue().replace(os.path.dirname(__file__) + "/", "")
    print(re.sub(r"in \d+\.\d+s", "in ...s", text) if verbosity == 1 else text.split("=====")[0])
    print(result, result.wasSuccessful(), [str(test) for test, _ in result.skipped])
