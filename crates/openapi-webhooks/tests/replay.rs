//! Replay guards let each message through once.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use openapi_webhooks::receiver::{Claim, MemoryGuard, ReplayGuard};
use proptest::prelude::*;

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_000_000 + seconds)
}

fn guard() -> MemoryGuard {
    MemoryGuard::new(Duration::from_secs(300))
}

#[tokio::test]
async fn an_id_is_let_through_once() {
    let guard = guard();
    assert_eq!(guard.claim("a", at(0)).await, Ok(Claim::New));
    assert_eq!(guard.claim("a", at(1)).await, Ok(Claim::InProgress));
    assert_eq!(guard.claim("b", at(1)).await, Ok(Claim::New));
    guard.commit("a", at(2)).await.unwrap();
    for seconds in [2, 300, 601] {
        assert_eq!(guard.claim("a", at(seconds)).await, Ok(Claim::Duplicate));
    }
    assert_eq!(guard.claim("a", at(602)).await, Ok(Claim::New));
}

#[tokio::test]
async fn an_id_is_released_if_handling_fails() {
    let guard = guard();
    assert_eq!(guard.claim("a", at(0)).await, Ok(Claim::New));
    guard.release("a").await.unwrap();
    assert_eq!(guard.claim("a", at(0)).await, Ok(Claim::New));
    guard.commit("a", at(0)).await.unwrap();
    // Too late, since the message was handled.
    guard.release("a").await.unwrap();
    assert_eq!(guard.claim("a", at(0)).await, Ok(Claim::Duplicate));
}

#[tokio::test]
async fn a_claim_that_is_neither_committed_nor_released_expires() {
    let guard = guard().lease(Duration::from_secs(5));
    assert_eq!(guard.claim("a", at(0)).await, Ok(Claim::New));
    assert_eq!(guard.claim("a", at(4)).await, Ok(Claim::InProgress));
    assert_eq!(guard.claim("a", at(5)).await, Ok(Claim::New));
}

#[tokio::test]
async fn a_full_guard_lets_nothing_through_twice() {
    let guard = guard().capacity(2);
    for id in ["a", "b"] {
        assert_eq!(guard.claim(id, at(0)).await, Ok(Claim::New));
        guard.commit(id, at(0)).await.unwrap();
    }
    assert_eq!(guard.claim("c", at(599)).await, Ok(Claim::InProgress));
    assert_eq!(guard.claim("a", at(599)).await, Ok(Claim::Duplicate));
    guard.commit("never claimed", at(599)).await.unwrap();
    assert_eq!(
        guard.claim("never claimed", at(599)).await,
        Ok(Claim::InProgress)
    );
    assert_eq!(guard.claim("c", at(600)).await, Ok(Claim::New));
    assert_eq!(guard.claim("a", at(600)).await, Ok(Claim::New));
    assert_eq!(guard.claim("b", at(600)).await, Ok(Claim::InProgress));
}

#[tokio::test]
async fn extreme_times_cause_no_panic() {
    let guard = MemoryGuard::new(Duration::MAX).capacity(1);
    assert_eq!(guard.claim("a", at(0)).await, Ok(Claim::New));
    guard.commit("a", at(0)).await.unwrap();
    assert_eq!(
        guard.claim("a", at(u64::from(u32::MAX))).await,
        Ok(Claim::Duplicate)
    );
    assert_eq!(
        guard.claim("b", at(u64::from(u32::MAX))).await,
        Ok(Claim::InProgress)
    );
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Claim(u8),
    Commit(u8),
    Free(u8),
    Wait(u16),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (0..6_u8).prop_map(Step::Claim),
        (0..6_u8).prop_map(Step::Commit),
        (0..6_u8).prop_map(Step::Free),
        (0..400_u16).prop_map(Step::Wait),
    ]
}

proptest! {
    /// For twice the tolerance, the guard does not let a handled message through again, whatever happens.
    #[test]
    fn no_handled_message_is_new(steps in proptest::collection::vec(step(), 0..60), capacity in 1..6_usize) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let guard = guard().capacity(capacity);
        let (mut now, mut claimed, mut handled, mut committed) = (0, [None; 6], [None; 6], [None; 6]);
        for step in steps {
            match step {
                Step::Wait(seconds) => now += u64::from(seconds),
                Step::Claim(id) => {
                    let claim = runtime.block_on(guard.claim(&id.to_string(), at(now))).unwrap();
                    let id = usize::from(id);
                    if claim == Claim::New {
                        prop_assert!(handled[id].is_none_or(|time| time + 600 <= now));
                        claimed[id] = Some(now);
                    }
                    if claim == Claim::Duplicate {
                        prop_assert!(committed[id].is_some_and(|time| time + 600 > now));
                    }
                }
                Step::Commit(id) => {
                    runtime.block_on(guard.commit(&id.to_string(), at(now))).unwrap();
                    let id = usize::from(id);
                    committed[id] = Some(now);
                    // Within the lease.
                    if claimed[id].take().is_some_and(|time| time + 60 > now) {
                        handled[id] = Some(now);
                    }
                }
                Step::Free(id) => {
                    runtime.block_on(guard.release(&id.to_string())).unwrap();
                    claimed[usize::from(id)] = None;
                }
            }
        }
    }
}
